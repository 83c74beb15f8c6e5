import { LOCALES, ownName, type Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/pathFor'
import type { Place } from '@/i18n/routing/Place'
import { Icon } from '../Icon'

type Props = { locale: Locale; place: Place; t: Say }

/** All languages by their own names; each link leads to this page in that language. Opens without a script. */
export const LanguageSelector = ({ locale, place, t }: Props) => {
  const current = ownName(locale)
  return (
    <details className="ecl-site-header__language fora-language">
      <summary
        className="ecl-button ecl-button--tertiary ecl-site-header__language-selector"
        aria-label={t('language.change', { language: current })}
      >
        <span className="ecl-site-header__language-icon">
          <Icon name="global" className="ecl-site-header__icon" />
          <span className="ecl-site-header__language-code">{locale}</span>
        </span>
        <span className="fora-language__name" lang={locale}>
          {current}
        </span>
      </summary>
      <div className="fora-language__panel">
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
    </details>
  )
}
