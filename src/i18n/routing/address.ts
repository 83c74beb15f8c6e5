import { isSection, type Section } from '@/contentTypes'
import { isLocale, type Locale } from '@/i18n/locales'
import { requestContext } from '@/lib/requestContext'

/** What a public address names, apart from the language. `section` alone is its list; neither is the home page. */
export type Place = (
  | { section: Section; slug?: string }
  | { section?: undefined; slug: string }
  | { section?: undefined; slug?: undefined }
) & {
  /** In a staff preview: its own address, under which its other languages are too. */
  preview?: string | undefined
  /** Shown to somebody outside before it is public: the nearest public page stands for it. */
  isAlone?: true
  /** Of a list: what is asked of it, and which page of it. */
  query?: string | undefined
}

/**
 * The address of a page in a language: `/forums/internet-governance-forum_fr`, `/forums_fr`, `/index_fr`.
 * One English address for all languages, and the language behind it (Europa Web Guide). A page in a preview is
 * found in its preview; while the whole site is shown in one, all of its pages are.
 */
export const pathFor = ({
  section,
  slug,
  preview,
  isAlone,
  query,
  locale,
}: Place & { locale: Locale }): string =>
  preview
    ? `${preview}?locale=${locale}`
    : `${siteAt()}/${[section, !isAlone && slug].filter(Boolean).join('/') || 'index'}_${locale}${query ? `?${query}` : ''}`

/** Where the site is that is being shown: at the root, but for a preview of all of it. */
const siteAt = (): string => requestContext.getStore()?.preview?.at ?? ''

const PART = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const WITH_LANGUAGE = /^(.*)_([a-z]{2})$/

/**
 * Reads a public address; `locale` is null when it has no language suffix. Returns null for what cannot be
 * an address of ours.
 */
export function parsePath(pathname: string): (Place & { locale: Locale | null }) | null {
  const [, stem, suffix] = WITH_LANGUAGE.exec(pathname) ?? [null, pathname, null]
  const locale = isLocale(suffix) ? suffix : null
  if (suffix !== null && !locale) return null
  const parts = (stem ?? '').slice(1).split('/')
  const [first = '', second, ...rest] = parts
  if (rest.length > 0) return null
  if (first === '' || first === 'index') return second === undefined ? { locale } : null
  if (!parts.every((part) => PART.test(part))) return null
  if (isSection(first))
    return second === undefined ? { section: first, locale } : { section: first, slug: second, locale }
  return second === undefined ? { slug: first, locale } : null
}

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
