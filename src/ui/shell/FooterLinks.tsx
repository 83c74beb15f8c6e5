import type { Locale } from '@/i18n/locales'

type Props = { title: string; links: readonly { href: string; label: string; lang?: Locale }[] }

/** One titled list of links in the footer. */
export const FooterLinks = ({ title, links }: Props) => (
  <div className="ecl-site-footer__section">
    <div className="ecl-site-footer__title ecl-site-footer__title--separator">{title}</div>
    <ul className="ecl-site-footer__list">
      {links.map(({ href, label, lang }) => (
        <li key={href} className="ecl-site-footer__list-item">
          <a
            className="ecl-link ecl-link--standalone ecl-link--inverted ecl-site-footer__link"
            href={href}
            lang={lang}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  </div>
)
