import { langOf } from '@/i18n/langOf'
import { LOCALES, ownName, type Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import type { Place } from '@/i18n/routing/address'
import { Icon } from '../Icon'

type Props = { locale: Locale; place: Place; t: Say }

const PANEL = 'languages'

/**
 * All languages by their own names; each link leads to this page in that language. A popover: the browser opens
 * it without a script, and Escape or a click elsewhere closes it. Browsers without popovers show the list.
 */
export const LanguageSelector = ({ locale, place, t }: Props) => (
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
              <span className="ecl-site-header__language-link-code" aria-hidden="true">
                {code}
              </span>
              <span className="ecl-site-header__language-link-label">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  </div>
)
