import { CONTENT_SLUGS, CONTENT_TYPES, type ContentType, SECTIONS } from '.'

/** A page that the site makes itself: no text stands behind its address. */
interface SitePageFacts {
  /** what can be asked of it (`?year=2026`), and what the values can look like: without a point, `~` or `/` */
  filters: Readonly<Record<string, RegExp>>
  /** the content types that it shows: it stands in the sitemap with their last change; null: search engines are not led there */
  shows: readonly ContentType[] | null
}

/**
 * The site's own pages, beside the lists of its sections, by their addresses: `/{name}_{language}`. A name is a folder
 * of `src/app/(frontend)/[locale]`, with its `page.tsx` (that of the home page is beside them), and with
 * `filtered/[filter]/page.tsx` where something can be asked. Addresses, what is kept ready, sitemap, reserved words, and
 * where redirects may stand and lead follow from this table.
 */
export const SITE_PAGES = {
  index: { filters: {}, shows: [...SECTIONS, 'pages'] },
} as const satisfies Record<string, SitePageFacts>

/** What the first part of an address is called that is one of the site's own pages. */
export type SitePage = keyof typeof SITE_PAGES

/** The page that stands for the whole site, in each language. */
export const HOME: SitePage = 'index'

/** The site's own pages, the home page first. */
export const SITE_PAGE_NAMES = Object.keys(SITE_PAGES) as SitePage[] // the keys of the table above

/** Narrows the last part of an address without a section. */
export const isSitePage = (slug: unknown): slug is SitePage =>
  typeof slug === 'string' && Object.hasOwn(SITE_PAGES, slug)

/** What may be known of each, in general: the table says it of those that there are. */
export const sitePageFacts = (name: SitePage): SitePageFacts => SITE_PAGES[name]

/** All that pages of the site can be asked. */
export const FILTER_NAMES: readonly string[] = [
  ...new Set([
    ...CONTENT_SLUGS.flatMap((type) => Object.keys(CONTENT_TYPES[type].filters)),
    ...SITE_PAGE_NAMES.flatMap((name) => Object.keys(sitePageFacts(name).filters)),
  ]),
  'page',
]
