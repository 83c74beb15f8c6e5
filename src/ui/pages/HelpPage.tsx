import type { ReactNode } from 'react'
import { SECTIONS } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'

/** The content of pages for when things go wrong: what happened, and where to go on from here. */
export const HelpPage = ({ locale, children }: { locale: Locale; children: ReactNode }) => {
  const t = words(locale)
  const links = [
    { href: pathFor({ locale }), label: t('nav.home') },
    ...SECTIONS.map((section) => ({ href: pathFor({ section, locale }), label: t(`nav.${section}`) })),
  ]
  return (
    <>
      {children}
      <p className="fora-none">{t('notFound.next')}</p>
      <ul className="ecl-unordered-list">
        {links.map(({ href, label }) => (
          <li key={href} className="ecl-unordered-list__item">
            <a className="ecl-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
