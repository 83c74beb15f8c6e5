import type { PageRecord } from '@/content/types/PageRecord'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/defaultTimeZone'
import { formatPartialDate } from '@/i18n/dates/formatPartialDate'
import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { Notice } from './Notice'

type Props = { historical: PageRecord['historical']; lang: Locale; locale: Locale; t: Say }

/** Says that a page has been overtaken, since when, and what came after. */
export const HistoricalBanner = ({ historical, lang, locale, t }: Props) => {
  if (!historical) return null
  const { since, note } = historical
  const date = since && formatPartialDate({ date: since, zone: DEFAULT_TIME_ZONE, locale })
  return (
    <Notice
      kind="warning"
      title={[t('historical.banner'), date && t('historical.since', { date })].filter(Boolean).join(' ')}
      t={t}
    >
      {note && (
        <p className="fora-notice__line" lang={langOf(lang, locale)}>
          {note}
        </p>
      )}
    </Notice>
  )
}
