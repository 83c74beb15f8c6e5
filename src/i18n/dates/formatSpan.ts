import type { PartialDate } from '@/lib/dates/PartialDate'
import type { Locale } from '../locales'
import { DEFAULT_TIME_ZONE } from './defaultTimeZone'
import { formatDateRange } from './formatDateRange'
import { formatPartialDate } from './formatPartialDate'
import { interfaceLocale } from '../messages/interfaceLocale'

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
