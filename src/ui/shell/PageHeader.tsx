import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/address'
import { Breadcrumb } from './Breadcrumb'

export type PageHeading = {
  title: string
  introduction?: string | null
  /** Short facts above the title: kind, dates. */
  meta?: readonly ReactNode[]
  /** The language of title and introduction. */
  lang: Locale
}

type Props = PageHeading & { locale: Locale; place: Place; t: Say }

/** Breadcrumb, short facts, the page's only H1, and its introduction. */
export const PageHeader = ({ title, introduction, meta = [], lang, locale, place, t }: Props) => (
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
