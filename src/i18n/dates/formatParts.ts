import type { PartialDate } from '@/lib/dates/PartialDate'
import { interfaceLocale } from '../messages/interfaceLocale'
import type { Locale } from '../locales'
import { languageTag } from './languageTag'

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
  const isTime = date.precision === 'time'
  const parts = new Intl.DateTimeFormat(languageTag(interfaceLocale(locale)), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: isTime ? zone : 'UTC',
  }).formatToParts(
    new Date(isTime ? date.value : `${date.text}${'-01-01'.slice(date.text.length - 4)}T00:00:00Z`),
  )
  const part = (type: 'day' | 'month' | 'year') =>
    parts.find((candidate) => candidate.type === type)?.value ?? ''
  return {
    day: date.precision === 'day' || isTime ? part('day') : null,
    month: date.precision === 'year' ? null : part('month'),
    year: part('year'),
  }
}
