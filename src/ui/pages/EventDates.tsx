import type { Locale } from '@/i18n/locales'
import type { PartialDate as Value } from '@/content/types/PartialDate'
import { PartialDate } from '../text/PartialDate'

type Props = { starts: Value; ends: Value | null; zone: string; locale: Locale }

/** From when to when; one date for an event that begins and ends on it. */
export const EventDates = ({ starts, ends, zone, locale }: Props) => (
  <>
    <PartialDate date={starts} zone={zone} locale={locale} />
    {ends && ends.text !== starts.text && (
      <>
        {' – '}
        <PartialDate date={ends} zone={zone} locale={locale} />
      </>
    )}
  </>
)
