import type { Locale } from './locales'

interface Page {
  /** a content collection: the section of the site */
  collection: string
  /** the English slug, the same in every language */
  slug: string
  locale: Locale
}

/** The path of a public page after the Europa rules: `/forums/internet-governance-forum_fr`, `/contact_en`. */
export const pageAddress = ({ collection, slug, locale }: Page): string =>
  `${collection === 'pages' ? '' : `/${collection}`}/${slug}_${locale}`
