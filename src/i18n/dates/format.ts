import type { Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { languageTag } from '@/i18n/names'
import type { PartialDate } from '@/lib/dates/PartialDate'
import { dateFormat } from '@/lib/intl'
import { DEFAULT_TIME_ZONE } from './eventSpan'

/** The day of an instant (ISO 8601), as the institution's clocks show it: 12 May 2007. */
export const formatDay = (instant: string, locale: Locale): string =>
  firstDay(
    dateFormat(languageTag(locale), {
      dateStyle: 'long',
      timeZone: DEFAULT_TIME_ZONE,
    }).format(new Date(instant)),
    locale,
  )

/** An instant (ISO 8601) with its minute, as the institution's clocks show it: 12 May 2007 at 14:30 CEST. */
export const formatMoment = (instant: string, locale: Locale): string =>
  firstDay(
    dateFormat(languageTag(locale), { ...SHAPES.time, timeZone: DEFAULT_TIME_ZONE }).format(
      new Date(instant),
    ),
    locale,
  )

/** A date in words at the precision at which it is known: 2005 · May 2007 · 12 May 2007 · 12 May 2007 at 14:30 CEST. */
export const formatPartialDate = ({
  date,
  zone,
  locale,
}: {
  date: PartialDate
  zone: string
  locale: Locale
}): string => {
  const { instant, timeZone } = instantOf(date, zone)
  const shape = { ...SHAPES[date.precision], timeZone }
  return firstDay(dateFormat(languageTag(locale), shape).format(instant), locale)
}

/**
 * From one date to another that is known as exactly, and nothing said twice: 4 – 6 December 2026 ·
 * 4 December 2026, 14:30–17:00 CET.
 */
export const formatDateRange = ({
  starts,
  ends,
  zone,
  locale,
}: {
  starts: PartialDate
  ends: PartialDate
  zone: string
  locale: Locale
}): string => {
  const { instant: from, timeZone } = instantOf(starts, zone)
  const { instant: to } = instantOf(ends, zone)
  const format = dateFormat(languageTag(locale), {
    ...SHAPES[starts.precision],
    timeZone,
  })
  return firstDay(format.formatRange(from, to), locale)
}

type Span = { from: PartialDate; until: PartialDate | null; locale: Locale }

/** A stretch of time in words: 2014 · 2014–15 · May 2007 – June 2009. */
export const formatSpan = ({ from, until, locale }: Span): string => {
  const words = (date: PartialDate) => formatPartialDate({ date, zone: DEFAULT_TIME_ZONE, locale })
  if (!until || until.text === from.text) return words(from)
  if (from.precision !== until.precision) return `${words(from)} – ${words(until)}`
  const range = formatDateRange({ starts: from, ends: until, zone: DEFAULT_TIME_ZONE, locale })
  // English does not say the century twice.
  return interfaceLocale(locale) === 'en' ? range.replace(/^(\d\d)(\d\d)\s?–\s?\1(\d\d)$/, '$1$2–$3') : range
}

type Parts = { day: string | null; month: string | null; year: string }

/** The known parts of a date, each by itself: for calendar leaves. */
export function formatParts({
  date,
  zone,
  locale,
}: {
  date: PartialDate
  zone: string
  locale: Locale
}): Parts {
  const { instant, timeZone } = instantOf(date, zone)
  const parts = dateFormat(languageTag(locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).formatToParts(instant)
  const part = (type: 'day' | 'month' | 'year') =>
    parts.find((candidate) => candidate.type === type)?.value ?? ''
  return {
    day: date.precision === 'day' || date.precision === 'time' ? part('day') : null,
    month: date.precision === 'year' ? null : part('month'),
    year: part('year'),
  }
}

/**
 * The instant by which `Intl` writes a partial date, and the time zone in which it must. Dates without a time are
 * the same everywhere: they are read and written in UTC.
 * @param zone in which a time is meant
 */
const instantOf = (
  { text, value, precision }: PartialDate,
  zone: string,
): { instant: Date; timeZone: string } =>
  precision === 'time'
    ? { instant: new Date(value), timeZone: zone }
    : { instant: new Date(`${text}${'-01-01'.slice(text.length - 4)}T00:00:00Z`), timeZone: 'UTC' }

/** French counts the first day of a month, in a range too: "1er mai", which `Intl` does not know. */
const firstDay = (date: string, locale: Locale): string =>
  locale === 'fr' ? date.replace(/(?<=^|–\s)1(?=[\s–])/g, '1er') : date

/** How much of a date is written, by how exactly it is known. */
const SHAPES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} as const satisfies Record<PartialDate['precision'], Intl.DateTimeFormatOptions>
