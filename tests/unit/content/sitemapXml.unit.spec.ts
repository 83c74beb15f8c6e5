import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FILE_SIZE, MOST_WITH_LINKS, sitemapFileXml, sitemapIndexXml } from '@/content/sitemapXml'
import { LOCALE_CODES } from '@/i18n/locales'

/** Each of the two stores has 24 MB, of which one answer may be a quarter with all its forms. */
const MOST_IN_THE_STORE = (24 / 4) * 1024 * 1024
/** As long as a slug can be. */
const SLUG = 100

/** A file of texts in the first so many languages, at the longest addresses. */
const fileIn = (languages: number): string =>
  sitemapFileXml(
    Array.from({ length: FILE_SIZE }, (_, number) => ({
      place: { section: 'documents', slug: String(number).padEnd(SLUG, 'a') },
      languages: LOCALE_CODES.slice(0, languages),
      changedAt: '2026-01-31T10:00:00.000Z',
    })),
  )

describe('a full file of the sitemap', () => {
  it.each([1, MOST_WITH_LINKS, MOST_WITH_LINKS + 1, LOCALE_CODES.length])(
    'of texts in %i languages fits into the store with what is compressed of it',
    (languages) => {
      const xml = fileIn(languages)
      expect(xml.match(/<loc>/g)).toHaveLength(FILE_SIZE * languages)
      // Brotli makes less of it than gzip.
      const bytes = Buffer.byteLength(xml) + 2 * gzipSync(xml).length
      expect(bytes).toBeLessThan(MOST_IN_THE_STORE)
      expect(FILE_SIZE * languages).toBeLessThanOrEqual(50_000)
    },
  )
})

it('each address of a text names all of its languages, unless there are many', () => {
  const linksIn = (languages: number): number => {
    const changedAt = '2026-01-31T10:00:00.000Z'
    const page = { place: { slug: 'contact' }, languages: LOCALE_CODES.slice(0, languages), changedAt }
    return sitemapFileXml([page]).match(/<xhtml:link /g)?.length ?? 0
  }
  expect(linksIn(3)).toBe(9)
  expect(linksIn(MOST_WITH_LINKS)).toBe(MOST_WITH_LINKS ** 2)
  expect(linksIn(LOCALE_CODES.length)).toBe(0)
})

it('the index names the files with their last change, where there was one', () => {
  const xml = sitemapIndexXml([
    { name: 'lists', changedAt: null },
    { name: 'documents-1', changedAt: '2026-01-31T10:00:00.000Z' },
  ])
  expect(xml).toMatch(/\/sitemap\/lists\.xml<\/loc><\/sitemap>\n/)
  expect(xml).toMatch(/\/sitemap\/documents-1\.xml<\/loc><lastmod>2026-01-31T10:00:00\.000Z<\/lastmod>/)
})
