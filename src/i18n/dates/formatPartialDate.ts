import type { PartialDate } from '@/lib/dates/PartialDate'
import { dateFormat } from '@/lib/intl'
import type { Locale } from '../locales'
import { firstDay } from './firstDay'
import { instantOf } from './instantOf'
import { languageTag } from '../languageTag'
import { SHAPES } from './shapes'

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
