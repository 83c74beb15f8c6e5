import type { SiteView } from '@/content/types'
import { SECTIONS } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import { pathFor } from '@/i18n/routing/address'
import { ownWords } from '@/ui/text/written'

type SiteFooterProps = { site: SiteView; locale: Locale; t: Say }

/** Site name and owner, contact, sections, standing pages, licence. */
export const SiteFooter = ({ site, locale, t }: SiteFooterProps) => {
  const contacts = [
    ...(site.email ? [{ href: `mailto:${site.email}`, label: site.email }] : []),
    ...(site.contactLink ? [{ href: site.contactLink, label: t('footer.contactForm') }] : []),
  ]
  return (
    <footer className="ecl-site-footer">
      <div className="ecl-container ecl-site-footer__container">
        <div className="ecl-site-footer__row">
          <div className="ecl-site-footer__column">
            <div className="ecl-site-footer__section ecl-site-footer__section--site-info">
              <div className="ecl-site-footer__title">
                <a
                  className="ecl-link ecl-link--standalone ecl-link--inverted ecl-site-footer__title-link"
                  href={pathFor({ locale })}
                >
                  {ownWords({ text: site.name, lang: site.nameLang, locale })}
                </a>
              </div>
              {site.owner && (
                <div className="ecl-site-footer__description">
                  {t('footer.managedBy')} {ownWords({ ...site.owner, locale })}
                </div>
              )}
              {site.licence && (
                <div className="ecl-site-footer__description">
                  {t('footer.reuse')}{' '}
                  {site.licence.link ? (
                    <a className="ecl-link ecl-link--inverted" href={site.licence.link} rel="license">
                      {site.licence.name}
                    </a>
                  ) : (
                    site.licence.name
                  )}
                </div>
              )}
            </div>
          </div>
          <div className="ecl-site-footer__column">
            <FooterLinks
              title={t('footer.sections')}
              isMenu
              links={SECTIONS.map((section) => ({
                href: pathFor({ section, locale }),
                label: t(`nav.${section}`),
              }))}
            />
          </div>
          <div className="ecl-site-footer__column">
            {contacts.length > 0 && <FooterLinks title={t('footer.contact')} links={contacts} />}
            {site.footer.length > 0 && (
              <FooterLinks
                title={t('footer.about')}
                isMenu
                links={site.footer.map(({ slug, title, lang }) => ({
                  href: pathFor({ slug, locale }),
                  label: title,
                  lang: langOf(lang, locale),
                }))}
              />
            )}
          </div>
        </div>
      </div>
    </footer>
  )
}

type FooterLinksProps = {
  title: string
  /** Ways through the site, which nobody can walk on paper. */
  isMenu?: boolean
  links: readonly { href: string; label: string; lang?: Locale | undefined }[]
}

/** One titled list of links in the footer. */
const FooterLinks = ({ title, isMenu = false, links }: FooterLinksProps) => (
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
