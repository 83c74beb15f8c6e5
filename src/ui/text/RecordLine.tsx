import type { PageRecord } from '@/content/types'
import { formatDay } from '@/i18n/dates/formatDay'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'

type Props = { page: Pick<PageRecord, 'changedAt' | 'firstPublishedAt' | 'version'>; locale: Locale; t: Say }

/** When the page last changed, when it first appeared, and which version it is. */
export const RecordLine = ({ page: { changedAt, firstPublishedAt, version }, locale, t }: Props) => (
  <footer className="fora-record" aria-label={t('page.record')}>
    {changedAt && (
      <span>
        {t('page.lastChanged')}: <time dateTime={changedAt}>{formatDay(changedAt, locale)}</time>
      </span>
    )}
    {firstPublishedAt && (
      <span>
        {t('page.firstPublished')}:{' '}
        <time dateTime={firstPublishedAt}>{formatDay(firstPublishedAt, locale)}</time>
      </span>
    )}
    {version && (
      <span>
        {t('page.version')} {version}
      </span>
    )}
  </footer>
)
