import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import type { Place } from '@/i18n/routing/address'
import { Icon } from '../Icon'

type Props = { locale: Locale; place: Place; title: string; lang: Locale; t: Say }

/** Where this page is, from "Home" on. The home page has none. */
export const Breadcrumb = ({ locale, place, title, lang, t }: Props) => {
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
