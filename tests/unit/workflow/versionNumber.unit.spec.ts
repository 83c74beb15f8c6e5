import { describe, expect, it } from 'vitest'
import { higherOf, raiseMajor, raiseMinor } from '@/workflow/domain/document'

describe('version numbers', () => {
  it('rise by a minor number with each draft, by a major one with each validated text', () => {
    expect([raiseMinor(''), raiseMinor('0.9'), raiseMinor('2.0')]).toEqual(['0.1', '0.10', '2.1'])
    expect([raiseMajor('0.3'), raiseMajor('9.12')]).toEqual(['1.0', '10.0'])
  })

  it.each([
    ['1.9', '1.10', '1.10'],
    ['2.0', '1.10', '2.0'],
    ['9.9', '10.0', '10.0'],
    ['1.1', undefined, '1.1'],
    [null, '0.1', '0.1'],
  ])('of %s and %s the higher is %s, whichever comes first', (one, other, higher) => {
    expect([higherOf(one, other), higherOf(other, one)]).toEqual([higher, higher])
  })
})
