import type { PartialDate } from '@/lib/dates/PartialDate'
import { dateFormat } from '@/lib/intl'
import type { Locale } from '../locales'
import { instantOf } from './instantOf'
import { languageTag } from '../languageTag'

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
