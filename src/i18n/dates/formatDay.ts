import { dateFormat } from '@/lib/intl'
import type { Locale } from '../locales'
import { DEFAULT_TIME_ZONE } from './defaultTimeZone'
import { firstDay } from './firstDay'
import { languageTag } from '../languageTag'

/** The day of an instant (ISO 8601), as the institution's clocks show it: 12 May 2007. */
export const formatDay = (instant: string, locale: Locale): string =>
  firstDay(
    dateFormat(languageTag(locale), {
      dateStyle: 'long',
      timeZone: DEFAULT_TIME_ZONE,
    }).format(new Date(instant)),
    locale,
  )
