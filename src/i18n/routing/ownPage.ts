import { env } from '@/lib/env'
import type { Locale } from '../locales'
import { pageAddress } from './address'

/** What of a document says where its page is. */
type Standing = { collection: string; slug?: unknown; placement?: unknown }

/**
 * The path of the page of a document, without the language behind it; the API answers the document by it, too. A notice
 * stands on every page and has none of its own.
 */
export const ownPath = (document: Standing): string | null => {
  const slug = slugOf(document)
  return slug === null ? null : withoutLanguage(pageAddress({ ...document, slug, locale: 'en' }))
}

/** The address of the page of a document in a language: the one that search engines are told. */
export const ownAddress = (document: Standing, locale: Locale): string | null => {
  const slug = slugOf(document)
  if (slug === null) return null
  // The text of the home page has an address of its own, too.
  const isHome = document.collection === 'pages' && document.placement === 'home'
  return `${env.SERVER_URL}${pageAddress({ ...document, slug: isHome ? 'index' : slug, locale })}`
}

/** HTML that we made, as programs show it elsewhere: what links to this site, or shows a file of it, says where that is. */
export const withWholeLinks = (html: string): string =>
  // A sign `<` stands in it as a part of a tag alone.
  html.replace(/(<a href="|<img src=")\/(?!\/)/g, `$1${env.SERVER_URL}/`)

const slugOf = ({ slug, placement }: Standing): string | null =>
  typeof slug === 'string' && slug !== '' && placement !== 'banner' ? slug : null

const withoutLanguage = (address: string): string => address.replace(/_[a-z]{2}$/, '')
