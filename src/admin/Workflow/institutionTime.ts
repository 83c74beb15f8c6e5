import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { dateFormat } from '@/lib/intl'

const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** A moment (ISO 8601) as the clocks of the institution show it, in a language of the desk. */
export const inInstitutionTime = (at: string, language: string): string =>
  dateFormat(tagOf(language), { timeZone: DEFAULT_TIME_ZONE, dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(at),
  )

/** A day of the institution’s calendar (YYYY-MM-DD) in a language of the desk. */
export const dayInWords = (day: string, language: string): string =>
  dateFormat(tagOf(language), { timeZone: 'UTC', dateStyle: 'full' }).format(new Date(`${day}T12:00:00Z`))

/** How a date is shown that is kept in so many characters: 2007, 2007-05, 2007-05-20, 2007-05-20T14:30. */
const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { dateStyle: 'long' },
  16: { dateStyle: 'long', timeStyle: 'short' },
}

/** A date as a text keeps it, known to its year, month, day or minute (by its own clocks), in a language of the desk. */
export const dateInWords = (text: string, language: string): string => {
  const shape = SHAPES[text.length]
  const at = new Date(text.length > 10 ? `${text}Z` : text)
  return shape && !Number.isNaN(at.getTime())
    ? dateFormat(tagOf(language), { ...shape, timeZone: 'UTC' }).format(at)
    : text
}

const OFFSET = new Intl.DateTimeFormat('en', { timeZone: DEFAULT_TIME_ZONE, timeZoneName: 'longOffset' })

const offsetAt = (at: number): string =>
  OFFSET.formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '') || '+00:00'

const LOCAL = new Intl.DateTimeFormat('sv', {
  ...{ timeZone: DEFAULT_TIME_ZONE, dateStyle: 'short', timeStyle: 'short' },
})

const shownAt = (at: number): string => LOCAL.format(at).replace(' ', 'T')

/** A moment (ISO 8601) as it is typed by the clocks of the institution; with its offset where they show it twice. */
export const momentTyped = (at: string): string => {
  const local = shownAt(Date.parse(at))
  const [first, second] = offsetsAround(local)
  const isTwice =
    first !== second && [first, second].every((offset) => shownAt(Date.parse(`${local}${offset}`)) === local)
  return isTwice ? `${local}${offsetAt(Date.parse(at))}` : local
}

const SOME_HOURS_MS = 4 * 60 * 60_000

/** The offsets before and after a local time at which the clocks of the institution are changed: +02:00, +01:00. */
export const offsetsAround = (local: string): [first: string, second: string] => {
  const about = Date.parse(`${local}Z`)
  return [offsetAt(about - SOME_HOURS_MS), offsetAt(about + SOME_HOURS_MS)]
}
