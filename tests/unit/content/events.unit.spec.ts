import { describe, expect, it } from 'vitest'
import { eventPhase } from '@/collections/Events/card'
import { openRegistration } from '@/collections/Events/read'

const day = (text: string) => ({ text, precision: 'day' as const, value: `${text}T00:00:00.000Z` })
const event = {
  starts: day('2027-03-12'),
  ends: day('2027-03-13'),
  timeZone: 'Europe/Brussels',
  recurs: 'no',
  status: 'as-planned',
}
const at = (moment: string) => new Date(moment)

describe('an event', () => {
  it('is to come, now, and past by the clocks of its own time zone', () => {
    expect(eventPhase(event, at('2027-03-11T22:59:59Z'))).toBe('upcoming')
    expect(eventPhase(event, at('2027-03-11T23:00:00Z'))).toBe('now')
    expect(eventPhase(event, at('2027-03-13T22:59:59Z'))).toBe('now')
    expect(eventPhase(event, at('2027-03-13T23:00:00Z'))).toBe('past')
  })

  it('without a date is recurring, or still to come', () => {
    expect(
      eventPhase({ ...event, starts: null, ends: null, recurs: 'annually' }, at('2027-01-01T00:00:00Z')),
    ).toBe('recurring')
    expect(eventPhase({ ...event, starts: null, ends: null }, at('2027-01-01T00:00:00Z'))).toBe('upcoming')
  })

  it('takes registrations until the end of the last day', () => {
    const registration = { link: 'https://example.eu', until: day('2027-03-01') }
    const open = (moment: string, more = {}) =>
      openRegistration({ ...event, registration, ...more }, at(moment)).registration
    expect(open('2027-03-01T22:59:59Z')).not.toBeNull()
    expect(open('2027-03-01T23:00:00Z')).toBeNull()
    expect(open('2027-02-01T00:00:00Z', { status: 'cancelled' })).toBeNull()
    expect(
      open('2027-03-20T00:00:00Z', { registration: { link: 'https://example.eu', until: null } }),
    ).toBeNull()
  })
})
