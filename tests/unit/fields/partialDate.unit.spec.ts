import { describe, expect, it } from 'vitest'
import { dateInWords } from '@/admin/Workflow/institutionTime'
import { parsePartialDate, readDate } from '@/fields/partialDate/parsePartialDate'
import { textOf } from '@/fields/partialDate/textOf'
import { zonedInstant } from '@/lib/dates/zonedInstant'

describe('a partial date', () => {
  it.each([
    ['2005', '2005', 'year', '2005-01-01T00:00:00.000Z'],
    ['2007-05', '2007-05', 'month', '2007-05-01T00:00:00.000Z'],
    ['5/2007', '2007-05', 'month', '2007-05-01T00:00:00.000Z'],
    ['May 2007', '2007-05', 'month', '2007-05-01T00:00:00.000Z'],
    ['Sept 2007', '2007-09', 'month', '2007-09-01T00:00:00.000Z'],
    ['2007-05-20', '2007-05-20', 'day', '2007-05-20T00:00:00.000Z'],
    [' 20  May 2007 ', '2007-05-20', 'day', '2007-05-20T00:00:00.000Z'],
    ['20/5/2007', '2007-05-20', 'day', '2007-05-20T00:00:00.000Z'],
    ['29 February 2024', '2024-02-29', 'day', '2024-02-29T00:00:00.000Z'],
    ['20 May 2007 14:30', '2007-05-20T14:30', 'time', '2007-05-20T14:30:00.000Z'],
    ['20 May 2007, 9.05', '2007-05-20T09:05', 'time', '2007-05-20T09:05:00.000Z'],
    ['2007-05-20T14:30', '2007-05-20T14:30', 'time', '2007-05-20T14:30:00.000Z'],
    ['Mai 2007', '2007-05', 'month', '2007-05-01T00:00:00.000Z'],
    ['1er février 2007', '2007-02-01', 'day', '2007-02-01T00:00:00.000Z'],
    ['20. Mär. 2007, 9:05', '2007-03-20T09:05', 'time', '2007-03-20T09:05:00.000Z'],
  ])('“%s” is kept as %s with its precision', (written, text, precision, value) => {
    expect(parsePartialDate(written)).toEqual({ text, precision, value })
  })

  it.each([
    ...['', 'soon', '05', '20055', '0000', '2007-13', '2007-00', '13/2007', 'Mayday 2007', 'Ma 2007'],
    ...['31 April 2007', '2023-02-29', '2007-05-20T24:00', '2007-05-20 14', '05/20/2007', 'May 20 2007'],
    ...['2007-05-20T14:30Z', '2007 BC', '２００５', '02/03/2026', '2/3/2026 14:30'],
    ...['20 May 2007 at', 'Jui 2007'],
  ])('“%s” is refused, not guessed', (written) => {
    expect(parsePartialDate(written)).toBeNull()
  })

  it.each([
    ['02/03/2026', 'twoWays'],
    ['2.3.2026', '2026-03-02'],
    ['3/3/2026', '2026-03-03'],
    ['13/3/2026', '2026-03-13'],
    ['29 March 2026 02:30', 'noSuchTime'],
    ['29 March 2026 03:30', '2026-03-29T03:30'],
    ['25 October 2026 02:30', '2026-10-25T02:30'],
    ['2027-05-20T14:30:00Z', 'notADate'],
  ])('“%s” in Brussels: %s', (written, read) => {
    const date = readDate(written, 'Europe/Brussels')
    expect(typeof date === 'string' ? date : date.text).toBe(read)
  })

  it.each(
    ['en', 'fr', 'de'].flatMap((language) =>
      Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
        .flatMap((month) => [`2007-${month}`, `2007-${month}-01`, `2007-${month}-20T09:05`])
        .map((text) => [text, language] as const),
    ),
  )('%s is read again as the desk shows it in “%s”', (text, language) => {
    expect(parsePartialDate(dateInWords(text, language))?.text).toBe(text)
  })

  it('sorts by its first instant at every precision', () => {
    const written = ['2007', '2007-05', '2007-05-20', '2007-05-20T14:30', '2008']
    const values = written.map((text) => parsePartialDate(text)?.value ?? '')
    expect([...values].sort()).toEqual(values)
  })

  it.each([
    ['2007-05-20T14:30', 'Europe/Brussels', '2007-05-20T12:30:00.000Z'],
    ['2007-01-20T14:30', 'Europe/Brussels', '2007-01-20T13:30:00.000Z'],
    ['2007-05-20T14:30', 'Asia/Kolkata', '2007-05-20T09:00:00.000Z'],
    ['2007-05-20T23:30', 'America/New_York', '2007-05-21T03:30:00.000Z'],
    ['2024-03-31T02:30', 'Europe/Brussels', '2024-03-31T01:30:00.000Z'],
    ['2024-10-27T03:30', 'Europe/Brussels', '2024-10-27T02:30:00.000Z'],
  ])('%s in %s is the instant %s', (local, zone, instant) => {
    expect(zonedInstant(local, zone).toISOString()).toBe(instant)
  })

  it.each([
    ['2007-05-20T12:30:00.000Z', 'year', '2007'],
    ['2007-05-20T12:30:00.000Z', 'month', '2007-05'],
    ['2007-05-20T12:30:00.000Z', 'day', '2007-05-20'],
    ['2007-05-20T12:30:00.000Z', 'time', '2007-05-20T14:30'],
  ] as const)('the instant %s at precision %s is written %s', (instant, precision, text) => {
    expect(textOf(instant, precision, 'Europe/Brussels')).toBe(text)
  })
})
