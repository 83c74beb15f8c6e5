import type { PartialDate, Precision } from '@/lib/dates/PartialDate'
import { isSkipped, zonedInstant } from '@/lib/dates/zonedInstant'

/**
 * Reads a date as people write it: 2005 · 2007-05 · May 2007 · 2007-05-20 · 20 May 2007 · 20/05/2007,
 * the last three also with a time (14:30).
 *
 * @param zone IANA name of the time zone in which a time is meant
 * @returns the date with its precision; `null` when it is not a date, or could be another one
 */
export const parsePartialDate = (written: string, zone = 'UTC'): PartialDate | null => {
  const date = readDate(written, zone)
  return typeof date === 'string' ? null : date
}

/** Why it is none. */
type NoDate = 'notADate' | 'twoWays' | 'noSuchTime'

/** The same, with why it is none. */
export const readDate = (written: string, zone: string): NoDate | PartialDate => {
  const text = written.trim().replace(/\s+/g, ' ')
  for (const [pattern, order] of FORMS) {
    const match = pattern.exec(text)
    if (!match) continue
    // 02/03/2026 is the second of March to some, and the third of February to others.
    const [first, second] = [Number(match[1]), Number(match[2])]
    return order === BOTH_WAYS && first !== second && first <= 12 && second <= 12
      ? 'twoWays'
      : build(pick(match, order), zone)
  }
  return 'notADate'
}

const BOTH_WAYS: readonly Precision[] = ['day', 'month', 'year', 'time']
const TIME = '(?:[T ,]+([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::00)?)?'
const FORMS: readonly (readonly [RegExp, readonly Precision[]])[] = [
  [/^(\d{4})$/, ['year']],
  [/^(\d{4})-(\d{1,2})$/, ['year', 'month']],
  [/^(\d{1,2})\/(\d{4})$/, ['month', 'year']],
  [/^(\p{L}+)\.? (\d{4})$/u, ['month', 'year']],
  [new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}$`), ['year', 'month', 'day', 'time']],
  [new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}$`), BOTH_WAYS],
  [new RegExp(`^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})${TIME}$`), ['day', 'month', 'year', 'time']],
  [
    new RegExp(`^(\\d{1,2})(?:\\.|er)? (\\p{L}+)\\.? (\\d{4})(?: (?:at|um|à)(?= \\d))?${TIME}$`, 'u'),
    ['day', 'month', 'year', 'time'],
  ],
]

const pick = (match: RegExpExecArray, order: readonly Precision[]): Partial<Record<Precision, string>> => {
  const parts: Partial<Record<Precision, string>> = {}
  order.forEach((part, index) => {
    const found = match[index + 1]
    if (part !== 'time') parts[part] = found
    else if (found) parts.time = `${found.padStart(2, '0')}:${match[index + 2]}`
  })
  return parts
}

const build = (
  { year = '', month, day, time }: Partial<Record<Precision, string>>,
  zone: string,
): NoDate | PartialDate => {
  if (Number(year) < 1000) return 'notADate'
  if (month === undefined) return { text: year, precision: 'year', value: `${year}-01-01T00:00:00.000Z` }
  const monthNumber = /^\d/.test(month) ? Number(month) : monthNamed(month)
  if (monthNumber < 1 || monthNumber > 12) return 'notADate'
  const yearMonth = `${year}-${String(monthNumber).padStart(2, '0')}`
  if (day === undefined)
    return { text: yearMonth, precision: 'month', value: `${yearMonth}-01T00:00:00.000Z` }
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > lastDay) return 'notADate'
  const date = `${yearMonth}-${day.padStart(2, '0')}`
  if (time === undefined) return { text: date, precision: 'day', value: `${date}T00:00:00.000Z` }
  const text = `${date}T${time}`
  if (isSkipped(text, zone)) return 'noSuchTime'
  const value = zonedInstant(text, zone).toISOString()
  return { text, precision: 'time', value }
}

/** In the languages of the desk, without accents. */
const MONTHS = [
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'januar februar marz april mai juni juli august september oktober november dezember',
].map((names) => names.split(' '))

/** @returns 1 to 12; 0 when it names none, or could be short for two */
const monthNamed = (name: string): number => {
  const wanted = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const isMeant = (month: string) => month === wanted || (wanted.length >= 3 && month.startsWith(wanted))
  const found = new Set(MONTHS.flatMap((months) => months.flatMap((m, at) => (isMeant(m) ? [at + 1] : []))))
  return found.size === 1 ? ([...found][0] ?? 0) : 0
}
