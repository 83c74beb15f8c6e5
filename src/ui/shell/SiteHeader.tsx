import type { SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import type { Place } from '@/i18n/routing/address'
import { ownWords } from '../text/ownWords'
import { LanguageSelector } from './LanguageSelector'
import { Menu } from './Menu'
import { NeutralLogo } from './NeutralLogo'

type Props = {
  site: SiteView
  locale: Locale
  /** The page that this is; null: none. */
  place: Place | null
  t: Say
}

/** Logo, language, name of the site, menu. The logo is neutral until the Site settings name one. */
export const SiteHeader = ({ site: { name, nameLang, owner, logo }, locale, place, t }: Props) => (
  <header className="ecl-site-header">
    <div className="ecl-site-header__inner">
      <div className="ecl-site-header__background">
        <div className="ecl-site-header__header">
          <div className="ecl-site-header__container ecl-container">
            <div className="ecl-site-header__top">
              <a
                className="ecl-link ecl-link--standalone ecl-site-header__logo-link"
                href={pathFor({ locale })}
              >
                {logo ? (
                  // A plain image: next/image would need a script and another server.
                  <img className="ecl-site-header__logo-image" src={logo.url} alt={logo.alt || name} />
                ) : (
                  <NeutralLogo label={ownWords({ ...(owner ?? { text: name, lang: nameLang }), locale })} />
                )}
              </a>
              <div className="ecl-site-header__action">
                <LanguageSelector locale={locale} place={place ?? {}} t={t} />
              </div>
            </div>
          </div>
        </div>
      </div>
      <div className="ecl-site-header__banner">
        <div className="ecl-container">
          <a
            className="ecl-link ecl-link--standalone ecl-link--inverted ecl-site-header__site-name"
            href={pathFor({ locale })}
          >
            {ownWords({ text: name, lang: nameLang, locale })}
          </a>
        </div>
      </div>
      <Menu locale={locale} place={place} t={t} />
    </div>
  </header>
)
