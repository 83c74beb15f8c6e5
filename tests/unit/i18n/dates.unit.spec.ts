import { describe, expect, it } from 'vitest'
import { formatDay } from '@/i18n/dates/format'
import { formatDateRange } from '@/i18n/dates/format'
import { formatPartialDate } from '@/i18n/dates/format'
import { spanOf } from '@/lib/dates/spanOf'

const show = (
  text: string,
  precision: 'year' | 'month' | 'day' | 'time',
  locale: 'en' | 'fr' | 'de' = 'en',
) =>
  formatPartialDate({
    date: { text, precision, value: '2007-05-12T12:30:00.000Z' },
    zone: 'Europe/Brussels',
    locale,
  })

describe('partial dates', () => {
  it('are shown at the precision at which they are known', () => {
    expect(show('2005', 'year')).toBe('2005')
    expect(show('2007-05', 'month')).toBe('May 2007')
    expect(show('2007-05-12', 'day')).toBe('12 May 2007')
    expect(show('2007-05-12T14:30', 'time')).toMatch(/^12 May 2007 (at|,) ?14:30 CEST$/)
    expect(show('2007-05', 'month', 'fr')).toBe('mai 2007')
    expect(show('2007-05-12', 'day', 'de')).toBe('12. Mai 2007')
  })

  it('begin a French month with “1er”', () => {
    expect(show('2007-05-01', 'day', 'fr')).toBe('1er mai 2007')
    expect(show('2007-05-11', 'day', 'fr')).toBe('11 mai 2007')
    expect(show('2007-05-01', 'day', 'en')).toBe('1 May 2007')
    expect(formatDay('2027-03-01T12:00:00.000Z', 'fr')).toBe('1er mars 2027')
  })

  it('say nothing twice from one to the other', () => {
    const range = (
      precision: 'month' | 'day' | 'time',
      [from, to]: readonly [string, string],
      locale: 'en' | 'fr' | 'de' = 'en',
    ) => {
      const at = (text: string) => ({ text, precision, value: `${text}:00.000Z` })
      return formatDateRange({ starts: at(from), ends: at(to), zone: 'UTC', locale }).replace(/\s*–\s*/g, '–')
    }
    expect(range('month', ['2026-05', '2026-06'])).toBe('May–June 2026')
    expect(range('day', ['2026-12-04', '2026-12-06'])).toBe('4–6 December 2026')
    expect(range('day', ['2026-12-04', '2026-12-06'], 'de')).toBe('4.–6. Dezember 2026')
    expect(range('day', ['2026-12-01', '2026-12-06'], 'fr')).toBe('1er–6 décembre 2026')
    expect(range('day', ['2026-11-30', '2026-12-01'], 'fr')).toBe('30 novembre–1er décembre 2026')
    expect(range('day', ['2026-12-04', '2026-12-04'])).toBe('4 December 2026')
    expect(range('time', ['2026-12-04T14:30', '2026-12-04T17:00'])).toMatch(
      /^4 December 2026(,| at) 14:30–17:00 UTC$/,
    )
  })

  it('last as long as their precision, in the zone of the event', () => {
    const span = (text: string, precision: 'year' | 'month' | 'day' | 'time', zone: string) => {
      const { from, to } = spanOf({ text, precision, value: '' }, zone)
      return [from.toISOString(), to.toISOString()]
    }
    expect(span('2007-05', 'month', 'UTC')).toEqual(['2007-05-01T00:00:00.000Z', '2007-06-01T00:00:00.000Z'])
    expect(span('2027-03-28', 'day', 'Europe/Brussels')).toEqual([
      '2027-03-27T23:00:00.000Z',
      '2027-03-28T22:00:00.000Z',
    ])
    expect(span('2026-12-31', 'day', 'America/New_York')).toEqual([
      '2026-12-31T05:00:00.000Z',
      '2027-01-01T05:00:00.000Z',
    ])
    expect(span('2027-03-12T09:30', 'time', 'Africa/Tunis')).toEqual([
      '2027-03-12T08:30:00.000Z',
      '2027-03-12T08:30:00.000Z',
    ])
  })
})
