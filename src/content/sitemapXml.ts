import type { Locale } from '@/i18n/locales'
import { pathFor, type Place } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import { escapeHtml } from '@/lib/escapeHtml'

/** A page with the languages in which it exists. */
export type PublicPage = { place: Place; languages: readonly Locale[]; changedAt: string | null }

/** A file of the sitemap, with the last change of what it names. */
export type SitemapFile = { name: string; changedAt: string | null }

/**
 * How many texts one file of the sitemap names. At the longest addresses and in the most languages that is less than
 * 5 MB: sitemaps.org allows 50 MB and 50,000 addresses, the store 6 MB for an answer with its compressed forms.
 */
export const FILE_SIZE = 500

/**
 * Up to so many languages each address of a page names all of them. With 24 that would be 576 links for one text, 76 kB:
 * then they stand where search engines look for them as well, in the head of the page.
 */
export const MOST_WITH_LINKS = 6

/** The index of the files (sitemaps.org). */
export const sitemapIndexXml = (files: readonly SitemapFile[]): string =>
  xml(
    'sitemapindex',
    files.map(
      ({ name, changedAt }) =>
        `<sitemap><loc>${escapeHtml(`${env.SERVER_URL}/sitemap/${name}.xml`)}</loc>${lastmod(changedAt)}</sitemap>`,
    ),
  )

/** One file: the pages with their addresses in all languages, and the date of the last change. */
export const sitemapFileXml = (pages: readonly PublicPage[]): string =>
  xml(
    'urlset',
    pages.map(({ place, languages, changedAt }) => {
      const addresses = languages.map((locale) => ({
        locale,
        address: escapeHtml(env.SERVER_URL + pathFor({ ...place, locale })),
      }))
      const links = (languages.length > MOST_WITH_LINKS ? [] : addresses).map(
        ({ locale, address }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address}"/>`,
      )
      const rest = `${lastmod(changedAt)}${links.join('')}</url>`
      return addresses.map(({ address }) => `<url><loc>${address}</loc>${rest}`).join('\n')
    }),
  )

const lastmod = (changedAt: string | null): string => (changedAt ? `<lastmod>${changedAt}</lastmod>` : '')

const xml = (root: 'sitemapindex' | 'urlset', elements: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${elements.join('\n')}
</${root}>
`
