import type { Card } from '@/content/types'
import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'
import { pathFor } from '@/i18n/routing/address'

type Props = {
  card: Pick<Card, 'section' | 'slug' | 'title' | 'lang'>
  locale: Locale
  isStandalone?: boolean
}

/** A link to a document by its title. */
export const CardLink = ({ card: { section, slug, title, lang }, locale, isStandalone = false }: Props) => (
  <a
    className={isStandalone ? 'ecl-link ecl-link--standalone' : 'ecl-link'}
    href={pathFor({ section, slug, locale })}
    lang={langOf(lang, locale)}
  >
    {title}
  </a>
)
