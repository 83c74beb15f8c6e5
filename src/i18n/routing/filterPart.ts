import { CONTENT_TYPES, type Section } from '@/contentTypes'
import { isSitePage, type SitePage, sitePageFacts } from '@/contentTypes/sitePages'

/** Pages after the first, which has the address of the list itself. */
const PAGE = /^(?:[2-9]|[1-9]\d{1,3})$/

/**
 * What is asked of a list, or of a page of the site's own, as one part of an internal address (`kind.agreement~year.2005`), so that filtered lists
 * are cached like every other page; null when nothing is asked. Unknown questions and impossible values are
 * dropped: they cannot fill the cache.
 */
export function filterPart(of: Section | SitePage, query: URLSearchParams): string | null {
  const filters = isSitePage(of) ? sitePageFacts(of).filters : { ...CONTENT_TYPES[of].filters, page: PAGE }
  const asked = Object.entries<RegExp>(filters).flatMap(([name, shape]) => {
    const value = query.get(name) ?? ''
    return shape.test(value) ? [`${name}.${value}`] : []
  })
  return asked.length > 0 ? asked.join('~') : null
}

/** Does a query ask for a page that no list can have? */
export const asksForNoPage = (query: URLSearchParams): boolean => {
  const page = query.get('page')
  return page !== null && page !== '' && page !== '1' && !PAGE.test(page)
}

/** Reads what `filterPart` wrote. */
export const readFilterPart = (part: string): Record<string, string | undefined> =>
  Object.fromEntries(
    decodeURIComponent(part)
      .split('~')
      .map((pair) => pair.split('.', 2)),
  )

/** What is asked of a list, as the query of its address; undefined when nothing is. */
export const listQuery = (asked: Readonly<Record<string, string | undefined>>): string | undefined =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      value && !(name === 'page' && value === '1') ? [[name, value]] : [],
    ),
  ).toString() || undefined
