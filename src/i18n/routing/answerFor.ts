import Negotiator from 'negotiator'
import { isSection } from '@/contentTypes'
import { isSitePage } from '@/contentTypes/sitePages'
import { DEFAULT_LOCALE, isLocale, LOCALE_CODES, type Locale } from '@/i18n/locales'
import { parsePath, pathFor, type Place } from './address'
import { asksForNoPage, filterPart } from './filterPart'

/** Why an address no longer shows its page. */
type Departure = { kind: 'gone' } | { kind: 'moved'; to: string }

type Request = {
  pathname: string
  query: URLSearchParams
  acceptLanguage: string | null
  departureOf: (address: string) => Departure | null
  /** Does something public stand, or has it stood, at this address? */
  isKnown: (address: string) => boolean
  /** The slug of the one public forum that is known by this acronym. */
  forumKnownAs: (acronym: string) => string | null
}

type Answer =
  { kind: 'rewrite'; to: string; status?: 404 | 410 } | { kind: 'redirect'; to: string; status: 301 | 302 }

/** What the site does with a public address: which internal route answers, or where the reader is sent. */
export function answerFor({
  pathname,
  query,
  acceptLanguage,
  departureOf,
  isKnown,
  forumKnownAs,
}: Request): Answer {
  const visitors = negotiate(acceptLanguage)
  const language = pathname.slice(1).toLowerCase()
  if (isLocale(language)) return { kind: 'redirect', to: pathFor({ locale: language }), status: 301 }
  const place = parsePath(pathname)
  const meant = place ?? parsePath(pathname.toLowerCase())
  const locale = meant?.locale ?? visitors
  // What was at the address of a page of the site's own, before there was one, is in its way no more.
  const departures = meant && isOwn(meant) ? () => null : departureOf
  const { address, departure } = endOf(meant ? recordAddressOf(meant) : pathname.slice(1), departures)

  // Without a language the answer depends on the visitor, so no browser may remember it.
  if (departure?.kind === 'moved') {
    return { kind: 'redirect', to: targetOf(departure.to, locale), status: meant?.locale ? 301 : 302 }
  }
  if (departure) return { kind: 'rewrite', to: `/${locale}/gone/${address}`, status: 410 }
  if (!place) {
    return meant
      ? sendTo(meant, { visitors, query })
      : { kind: 'rewrite', to: `/${locale}/not-found`, status: 404 }
  }
  const fullName = place.section === 'forums' && place.slug ? forumKnownAs(place.slug) : null
  // Another forum may come to be known by it, so no browser may remember it.
  if (fullName) return { ...sendTo({ ...place, slug: fullName }, { visitors, query }), status: 302 }
  if (!place.locale) return sendTo(place, { visitors, query })
  // One page for all that never was: what anybody can make up fills no cache.
  if (place.slug && !isOwn(place) && !isKnown(recordAddressOf(place)))
    return { kind: 'rewrite', to: `/${locale}/not-found`, status: 404 }
  if (place.section && !place.slug && asksForNoPage(query))
    return { kind: 'rewrite', to: `/${locale}/not-found`, status: 404 }
  return { kind: 'rewrite', to: internalPath({ ...place, locale }, query) }
}

/**
 * What became of an address in the end: of what moved there and from there on, the last, so that a reader is sent on
 * once; and where they would find a notice, that notice. Addresses that lead in a circle lead nowhere.
 */
export function endOf<D extends Departure>(
  asked: string,
  departureOf: (address: string) => D | null,
): { address: string; departure: D | null } {
  const passed = new Set<string>()
  for (let address = asked, last: D | null = null; ;) {
    const departure = departureOf(address)
    // Nothing has left this address: whatever led here leads to its end.
    if (departure?.kind !== 'moved') return { address, departure: departure ?? last }
    passed.add(address)
    const next = parsePath(`/${onSite(departure.to).replace(/[?#].*$/, '')}`)
    if (!next) return { address, departure }
    last = departure
    address = recordAddressOf(next)
    if (passed.has(address)) return { address: asked, departure: null }
  }
}

/** To the one address of a place that was asked for without its language, or in capitals. */
const sendTo = (
  place: Place & { locale: Locale | null },
  { visitors, query }: { visitors: Locale; query: URLSearchParams },
): Extract<Answer, { kind: 'redirect' }> => {
  const to = pathFor({ ...place, locale: place.locale ?? visitors })
  return { kind: 'redirect', to: query.size > 0 ? `${to}?${query}` : to, status: place.locale ? 301 : 302 }
}

/** The address of a place as the records have it: that of a standing page begins with `pages`. */
export const recordAddressOf = ({ section, slug }: Place): string =>
  [section ?? 'pages', slug].filter(Boolean).join('/')

const internalPath = (
  { section, slug, locale }: Place & { locale: Locale },
  query: URLSearchParams,
): string => {
  if (section && slug) return `/${locale}/${section}/${slug}`
  const page = section ?? slug
  if (page === undefined) return `/${locale}`
  if (!isSection(page) && !isSitePage(page)) return `/${locale}/pages/${page}`
  const filter = filterPart(page, query)
  return `/${locale}/${page}${filter ? `/filtered/${filter}` : ''}`
}

/** Does the site make this page itself? */
const isOwn = ({ section, slug }: Place): boolean => !section && isSitePage(slug)

/**
 * A redirect's target: a whole URL, or one of our addresses. Whoever copied that from their browser named a language with
 * it, and meant the page: readers keep theirs.
 */
const targetOf = (to: string, locale: Locale): string => {
  if (/^https?:/.test(to)) return to
  const place = parsePath(`/${onSite(to)}`)
  return place ? pathFor({ ...place, locale }) : `/${to.replace(/^\//, '')}`
}

/** The path of an address of ours, without the slash before it: that of a standing page names no section. */
export const onSite = (to: string): string => to.replace(/^\/?(?:pages\/)?/, '')

/** Characters of an `Accept-Language`: browsers send fewer than a hundred, and each wish costs a look at all languages. */
const LONGEST_WISH = 500

/** The first of our languages that a visitor's `Accept-Language` asks for, by preference; else English. */
export const negotiate = (acceptLanguage: string | null): Locale => {
  const wish = (acceptLanguage ?? '').slice(0, LONGEST_WISH)
  const negotiator = new Negotiator({ headers: { 'accept-language': wish } })
  // Who takes any gets the first.
  return negotiator.languages([DEFAULT_LOCALE, ...LOCALE_CODES]).find(isLocale) ?? DEFAULT_LOCALE
}
