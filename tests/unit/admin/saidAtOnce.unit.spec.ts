import { describe, expect, it } from 'vitest'
import { asksNothing, saidAtOnce } from '@/admin/Workflow/asked'
import type { AvailableAct } from '@/admin/Workflow/answers'

const anAct = (name: AvailableAct['name'], asks: AvailableAct['asks'] = {}): AvailableAct => ({
  name,
  label: name,
  asks,
})

describe('what is done at the first press', () => {
  it('a decision takes the comment that stands above it, and asks for it no second time', () => {
    const both = anAct('validateAndPublish', { comment: 'optional' })
    expect(saidAtOnce(both, 'Well done.')).toEqual({ comment: 'Well done.' })
    expect(saidAtOnce(both, ' ')).toEqual({})
    expect(saidAtOnce(anAct('sendBack', { comment: 'required' }), '')).toBeUndefined()
  })

  it('publishing asks for nothing; what takes something away is asked twice', () => {
    expect(asksNothing(anAct('publish'))).toBe(true)
    expect(saidAtOnce(anAct('publish'), '')).toEqual({})
    expect(asksNothing(anAct('discardDraft'))).toBe(false)
    expect(saidAtOnce(anAct('expire', { comment: 'optional' }), 'Over.')).toBeUndefined()
    expect(asksNothing(anAct('validate', { comment: 'optional' }))).toBe(false)
  })
})
