import { formatDateRange } from '@/i18n/dates/formatDateRange'
import type { Locale } from '@/i18n/locales'
import type { PartialDate as Value } from '@/content/types'
import { PartialDate } from '../text/PartialDate'

type Props = { starts: Value; ends: Value | null; zone: string; locale: Locale }

/** From when to when; one date for an event that begins and ends on it. */
export const EventDates = ({ starts, ends, zone, locale }: Props) => {
  if (!ends || ends.text === starts.text) return <PartialDate date={starts} zone={zone} locale={locale} />
  if (ends.precision === starts.precision) return formatDateRange({ starts, ends, zone, locale })
  return (
    <>
      <PartialDate date={starts} zone={zone} locale={locale} />
      {' – '}
      <PartialDate date={ends} zone={zone} locale={locale} />
    </>
  )
}
