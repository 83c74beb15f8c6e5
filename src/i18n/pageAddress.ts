import type { Locale } from './locales'
import { pathFor } from './routing/pathFor'
import { isSection } from './routing/sections'

interface Page {
  /** a content collection: the section of the site */
  collection: string
  /** the English slug, the same in every language */
  slug: string
  locale: Locale
}

/** The path of a document's public page: `/forums/internet-governance-forum_fr`, `/contact_en`. */
export const pageAddress = ({ collection, slug, locale }: Page): string =>
  isSection(collection) ? pathFor({ section: collection, slug, locale }) : pathFor({ slug, locale })
