import type { PageRecord } from '@/content/types'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/defaultTimeZone'
import { formatPartialDate } from '@/i18n/dates/formatPartialDate'
import { formatSpan } from '@/i18n/dates/formatSpan'
import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { Notice } from './Notice'

type Props = {
  page: Pick<PageRecord, 'historical' | 'describes' | 'lang'>
  locale: Locale
  t: Say
}

/** Says once which time a page describes; of one that has been overtaken, since when and what came after. */
export const TimeBanner = ({ page: { historical, describes, lang }, locale, t }: Props) => {
  const described = describes && t('describes.banner', { time: formatSpan({ ...describes, locale }) })
  if (!historical) return described && <Notice kind="info" title={described} t={t} />
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
      {described && <p className="fora-notice__line">{described}</p>}
    </Notice>
  )
}
