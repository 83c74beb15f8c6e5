import type { PartialDate } from '@/lib/dates/PartialDate'
import { dateFormat } from '@/lib/intl'
import type { Locale } from '../locales'
import { firstDay } from './firstDay'
import { instantOf } from './instantOf'
import { languageTag } from '../languageTag'
import { SHAPES } from './shapes'

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
