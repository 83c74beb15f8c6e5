import type { ReactNode } from 'react'
import type { PageRecord, Picture } from '@/content/types'
import { formatDay } from '@/i18n/dates/format'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import type { Place } from '@/i18n/routing/address'
import { TranslationNotice, TimeBanner } from '@/ui/text/notices'

type ArticleProps = { page: PageRecord; locale: Locale; place: Place; t: Say; children: ReactNode }

/** What every document's page has around its own parts: the notices before, the record after. */
export const Article = ({ page, locale, place, t, children }: ArticleProps) => (
  <article>
    <TranslationNotice lang={page.lang} languages={page.languages} locale={locale} place={place} t={t} />
    <TimeBanner page={page} locale={locale} t={t} />
    {children}
    <History history={page.history} locale={locale} t={t} />
    <RecordLine page={page} locale={locale} t={t} />
  </article>
)

type HistoryProps = { history: PageRecord['history']; locale: Locale; t: Say }

/** What changed from version to version, for whoever unfolds it; not there while there is one version. */
const History = ({ history, locale, t }: HistoryProps) =>
  history && history.total > 1 ? (
    <details className="fora-history">
      <summary>{t('history.title')}</summary>
      <ol>
        {history.versions.map(({ language, note, publishedAt, version }, index) => (
          <li key={version}>
            <time dateTime={publishedAt}>{formatDay(publishedAt, locale)}</time>, {t('page.version')}{' '}
            {version}:{' '}
            {note ? (
              <span lang={langOf(language, locale)}>{note}</span>
            ) : (
              t(index === history.total - 1 ? 'page.firstPublished' : 'history.noNote')
            )}
          </li>
        ))}
      </ol>
      {history.total > history.versions.length && (
        <p>{t('history.older', { count: history.total - history.versions.length })}</p>
      )}
    </details>
  ) : null

type PageSectionProps = { id: string; title: string; isShown?: boolean; children: ReactNode }

/** A part of a page under its heading; not there when it has nothing to show. */
export const PageSection = ({ id, title, isShown = true, children }: PageSectionProps) =>
  isShown ? (
    <section className="fora-section" aria-labelledby={id}>
      <h2 id={id} className="fora-heading">
        {title}
      </h2>
      {children}
    </section>
  ) : null

/** An illustration with its caption and credit. */
export const Figure = ({ picture, t }: { picture: Picture | null; t: Say }) =>
  picture && (
    <figure className="ecl-media-container__figure fora-figure">
      <img
        className="ecl-media-container__media"
        src={picture.url}
        alt={picture.alt}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
      />
      {(picture.caption ?? picture.credit) && (
        <figcaption className="ecl-media-container__caption">
          {[picture.caption, picture.credit && t('media.credit', { credit: picture.credit })]
            .filter(Boolean)
            .join(' ')}
        </figcaption>
      )}
    </figure>
  )

type RecordLineProps = {
  page: Pick<PageRecord, 'changedAt' | 'firstPublishedAt' | 'version'>
  locale: Locale
  t: Say
}

/** When the page last changed, when it first appeared, and which version it is. */
export const RecordLine = ({
  page: { changedAt, firstPublishedAt, version },
  locale,
  t,
}: RecordLineProps) => (
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
