import type { Locale } from '@/i18n/locales'

type Props = {
  title: string
  /** Ways through the site, which nobody can walk on paper. */
  isMenu?: boolean
  links: readonly { href: string; label: string; lang?: Locale | undefined }[]
}

/** One titled list of links in the footer. */
export const FooterLinks = ({ title, isMenu = false, links }: Props) => (
  <div className={`ecl-site-footer__section ${isMenu ? 'fora-footer-menu' : ''}`}>
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
