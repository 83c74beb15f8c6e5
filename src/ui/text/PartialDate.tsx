import { DEFAULT_TIME_ZONE } from '@/i18n/dates/defaultTimeZone'
import { formatPartialDate } from '@/i18n/dates/formatPartialDate'
import type { Locale } from '@/i18n/locales'
import type { PartialDate as Value } from '@/content/types'

type Props = { date: Value; zone?: string; locale: Locale }

/** A date at the precision at which it is known. */
export const PartialDate = ({ date, zone = DEFAULT_TIME_ZONE, locale }: Props) => (
  <time dateTime={date.precision === 'time' ? date.value : date.text}>
    {formatPartialDate({ date, zone, locale })}
  </time>
)
