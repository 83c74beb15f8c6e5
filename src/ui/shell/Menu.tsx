import { SECTIONS } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import type { Place } from '@/i18n/routing/address'

type Props = { locale: Locale; place: Place | null; t: Say }

/** The menu: home and the fixed sections. */
export const Menu = ({ locale, place, t }: Props) => {
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
