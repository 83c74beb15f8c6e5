import { describe, expect, it } from 'vitest'
import { momentTyped } from '@/admin/Workflow/institutionTime'

describe('a moment as it is typed', () => {
  it('is what the clocks of the institution show', () => {
    expect(momentTyped('2031-12-01T08:00:00.000Z')).toBe('2031-12-01T09:00')
    expect(momentTyped('2031-07-01T22:30:00.000Z')).toBe('2031-07-02T00:30')
    // Some hours after the clocks were changed, there is no doubt any more.
    expect(momentTyped('2030-10-27T05:00:00.000Z')).toBe('2030-10-27T06:00')
    expect(momentTyped('2030-03-31T02:00:00.000Z')).toBe('2030-03-31T04:00')
  })

  it('has its offset in the hour that comes twice', () => {
    expect(momentTyped('2030-10-27T00:30:00.000Z')).toBe('2030-10-27T02:30+02:00')
    expect(momentTyped('2030-10-27T01:30:00.000Z')).toBe('2030-10-27T02:30+01:00')
  })
})
