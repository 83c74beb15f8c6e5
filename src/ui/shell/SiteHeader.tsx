import type { ReactNode } from 'react'
import type { SiteView } from '@/content/types'
import { SECTIONS } from '@/contentTypes'
import { type Locale, LOCALES, ownName } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import { pathFor, type Place } from '@/i18n/routing/address'
import { Icon } from '@/ui/Icon'
import { ownWords } from '@/ui/text/written'

type SiteHeaderProps = {
  site: SiteView
  locale: Locale
  /** The page that this is; null: none. */
  place: Place | null
  t: Say
}

/** Logo, language, name of the site, menu. The logo is neutral until the Site settings name one. */
export const SiteHeader = ({ site: { name, nameLang, owner, logo }, locale, place, t }: SiteHeaderProps) => (
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

type MenuProps = { locale: Locale; place: Place | null; t: Say }

/** The menu: home and the fixed sections. */
export const Menu = ({ locale, place, t }: MenuProps) => {
  const isHome = place !== null && !place.section && !place.slug
  const items = [
    { href: pathFor({ locale }), label: t('nav.home'), isHere: isHome, isPage: isHome },
    ...SECTIONS.map((section) => ({
      href: pathFor({ section, locale }),
      label: t(`nav.${section}`),
      isHere: place?.section === section,
      isPage: place?.section === section && !place.slug,
    })),
  ]
  return (
    <nav className="ecl-menu fora-menu" aria-label={t('nav.main')}>
      <div className="ecl-container ecl-menu__container">
        <ul className="ecl-menu__list fora-menu__list">
          {items.map(({ href, label, isHere, isPage }) => (
            <li key={href} className={`ecl-menu__item ${isHere ? 'ecl-menu__item--current' : ''}`}>
              <a
                href={href}
                className="ecl-link ecl-link--standalone ecl-menu__link"
                aria-current={isPage ? 'page' : isHere ? 'true' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

type LanguageSelectorProps = { locale: Locale; place: Place; t: Say }

const PANEL = 'languages'

/**
 * All languages by their own names; each link leads to this page in that language. A popover: the browser opens
 * it without a script, and Escape or a click elsewhere closes it. Browsers without popovers show the list.
 */
export const LanguageSelector = ({ locale, place, t }: LanguageSelectorProps) => (
  <div className="ecl-site-header__language fora-language">
    <button
      type="button"
      popoverTarget={PANEL}
      className="ecl-button ecl-button--tertiary ecl-site-header__language-selector"
    >
      <span className="fora-hidden">{t('language.change')} </span>
      <Icon name="global" className="ecl-site-header__icon" />
      <span className="fora-language__code">{locale}</span>{' '}
      <span className="fora-language__name" lang={langOf(locale, locale)}>
        {ownName(locale)}
      </span>
    </button>
    <div id={PANEL} popover="auto" className="fora-language__panel">
      <div className="ecl-site-header__language-title">{t('language.select')}</div>
      <ul className="ecl-site-header__language-list fora-language__list">
        {LOCALES.map(({ code, name }) => (
          <li key={code} className="ecl-site-header__language-item">
            <a
              href={pathFor({ ...place, locale: code })}
              lang={code}
              hrefLang={code}
              aria-current={code === locale ? 'true' : undefined}
              className={`ecl-link ecl-link--standalone ecl-site-header__language-link ${
                code === locale ? 'ecl-site-header__language-link--active' : ''
              }`}
            >
              <span className="ecl-site-header__language-link-code">{code}</span>{' '}
              <span className="ecl-site-header__language-link-label">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  </div>
)

/** Stands where an institution's logo will: its name beside a plain mark of seven circles in a round. */
const NeutralLogo = ({ label }: { label: ReactNode }) => (
  <span className="fora-logo">
    <svg viewBox="0 0 64 64" width="56" height="56" aria-hidden="true" focusable="false">
      {Array.from({ length: 7 }, (_, index) => {
        const angle = (index / 7) * 2 * Math.PI - Math.PI / 2
        const at = (part: number) => (32 + 22 * part).toFixed(2)
        return (
          <circle key={index} cx={at(Math.cos(angle))} cy={at(Math.sin(angle))} r="6.5" fill="currentColor" />
        )
      })}
      <circle cx="32" cy="32" r="9" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
    <span className="fora-logo__label">{label}</span>
  </span>
)
