import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { pathFor, type Place } from '@/i18n/routing/address'
import { Icon } from '@/ui/Icon'

export type PageHeading = {
  title: string
  introduction?: string | null
  /** Short facts above the title: kind, dates. */
  meta?: readonly ReactNode[]
  /** The language of title and introduction. */
  lang: Locale
}

type PageHeaderProps = PageHeading & { locale: Locale; place: Place; t: Say }

/** Breadcrumb, short facts, the page's only H1, and its introduction. */
export const PageHeader = ({ title, introduction, meta = [], lang, locale, place, t }: PageHeaderProps) => (
  <div className="ecl-page-header">
    <div className="ecl-container">
      {(place.section ?? place.slug) && (
        <Breadcrumb locale={locale} place={place} title={title} lang={lang} t={t} />
      )}
      <div className="ecl-page-header__info">
        {meta.length > 0 && (
          <ul className="ecl-page-header__meta">
            {meta.map((item, index) => (
              <li key={index} className="ecl-page-header__meta-item">
                {item}
              </li>
            ))}
          </ul>
        )}
        <h1 className="ecl-page-header__title" lang={lang}>
          {title}
        </h1>
      </div>
      {introduction && (
        <div className="ecl-page-header__description-container">
          <p className="ecl-page-header__description" lang={lang}>
            {introduction}
          </p>
        </div>
      )}
    </div>
  </div>
)

type BreadcrumbProps = { locale: Locale; place: Place; title: string; lang: Locale; t: Say }

/** Where this page is, from "Home" on. The home page has none. */
const Breadcrumb = ({ locale, place, title, lang, t }: BreadcrumbProps) => {
  const { section, slug } = place
  const above = [
    { href: pathFor({ locale }), label: t('nav.home') },
    ...(section && slug ? [{ href: pathFor({ section, locale }), label: t(`nav.${section}`) }] : []),
  ]
  return (
    <nav
      className="ecl-breadcrumb ecl-page-header__breadcrumb fora-breadcrumb"
      aria-label={t('nav.breadcrumb')}
    >
      <ol className="ecl-breadcrumb__container">
        {above.map(({ href, label }) => (
          <li key={href} className="ecl-breadcrumb__segment">
            <a
              className="ecl-link ecl-link--standalone ecl-link--no-visited ecl-breadcrumb__link"
              href={href}
            >
              {label}
            </a>
            <Icon name="corner" size="2xs" className="ecl-icon--rotate-90 ecl-breadcrumb__icon" />
          </li>
        ))}
        <li className="ecl-breadcrumb__segment ecl-breadcrumb__current-page" aria-current="page" lang={lang}>
          {title}
        </li>
      </ol>
    </nav>
  )
}
