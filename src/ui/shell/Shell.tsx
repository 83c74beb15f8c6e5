import type { ReactNode } from 'react'
import type { SiteView } from '@/content/types'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { type Say, words } from '@/i18n/messages/words'
import { pathFor, type Place } from '@/i18n/routing/address'
import { Notice } from '@/ui/text/notices'
import { ownWords, Prose } from '@/ui/text/written'
import { PageHeader, type PageHeading } from './PageHeader'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'

type ShellProps = {
  site: SiteView
  locale: Locale
  /** The page that this is; null where something else stands instead of a page. */
  place: Place | null
  heading: PageHeading
  /** In a staff preview: what stands above the page. */
  bar?: ReactNode
  children: ReactNode
}

/** Everything around the content of a page. */
export const Shell = ({ site, locale, place, heading, bar, children }: ShellProps) => {
  const t = words(locale)
  return (
    <>
      <SkipLink t={t} />
      {bar}
      <SiteHeader site={site} locale={locale} place={place} t={t} />
      {site.banners.length > 0 && (
        <section className="ecl-container fora-banners" aria-label={t('notice.site')}>
          {site.banners.map(({ id, title, html, lang }) => (
            <Notice key={id} kind="info" title={title} lang={lang} t={t}>
              <Prose html={html} lang={lang} locale={locale} />
            </Notice>
          ))}
        </section>
      )}
      <main id="main-content" tabIndex={-1}>
        <PageHeader {...heading} locale={locale} place={place ?? {}} t={t} />
        <div className="ecl-container fora-content">{children}</div>
        {place && !place.isAlone && (
          <p className="ecl-container fora-address">
            {t('page.address')}{' '}
            {ownWords({ text: site.url + pathFor({ ...place, locale }), lang: DEFAULT_LOCALE, locale })}
          </p>
        )}
      </main>
      <SiteFooter site={site} locale={locale} t={t} />
    </>
  )
}

/** The first thing that a keyboard reaches. */
const SkipLink = ({ t }: { t: Say }) => (
  <a className="ecl-link ecl-link--primary ecl-skip-link" href="#main-content">
    {t('skip.toContent')}
  </a>
)
