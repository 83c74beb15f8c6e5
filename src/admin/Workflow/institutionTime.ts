import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'

const FORMAT = { timeZone: DEFAULT_TIME_ZONE, dateStyle: 'full', timeStyle: 'short' } as const

const FORMATS: Record<string, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', FORMAT),
  fr: new Intl.DateTimeFormat('fr', FORMAT),
  de: new Intl.DateTimeFormat('de', FORMAT),
}

/** A moment (ISO 8601) as the clocks of the institution show it, in a language of the desk. */
export const inInstitutionTime = (at: string, language: string): string =>
  (FORMATS[language] ?? FORMATS.en)?.format(new Date(at)) ?? at

const DAY = { timeZone: 'UTC', dateStyle: 'full' } as const

const DAYS: Record<string, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', DAY),
  fr: new Intl.DateTimeFormat('fr', DAY),
  de: new Intl.DateTimeFormat('de', DAY),
}

/** A day of the institution’s calendar (YYYY-MM-DD) in a language of the desk. */
export const dayInWords = (day: string, language: string): string =>
  (DAYS[language] ?? DAYS.en)?.format(new Date(`${day}T12:00:00Z`)) ?? day

const OFFSET = new Intl.DateTimeFormat('en', { timeZone: DEFAULT_TIME_ZONE, timeZoneName: 'longOffset' })

const offsetAt = (at: number): string =>
  OFFSET.formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '') || '+00:00'

const SOME_HOURS_MS = 4 * 60 * 60_000

/** The offsets before and after a local time at which the clocks of the institution are changed: +02:00, +01:00. */
export const offsetsAround = (local: string): [first: string, second: string] => {
  const about = Date.parse(`${local}Z`)
  return [offsetAt(about - SOME_HOURS_MS), offsetAt(about + SOME_HOURS_MS)]
}
