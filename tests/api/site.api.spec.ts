import { beforeAll, describe, expect, it } from 'vitest'
import { readSitemap } from '../support/readSitemap'
import { sitePages } from '../support/sitePages'

/** The built server with the first content, which `npm test` starts. */
const url = process.env.TEST_SERVER_URL ?? ''
let pages: Record<string, string>
beforeAll(async () => {
  pages = await sitePages(url, 'en')
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { redirect: 'manual', headers })
const textOf = async (path: string) => (await ask(path)).text()
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? '')

const TYPES = [
  ...['home', 'forum list', 'role list', 'event list', 'document list', 'filtered list', 'not found'],
  ...['forum', 'role', 'event', 'document', 'standing page'],
]

describe.each(TYPES)('a public page (%s)', (type) => {
  it('is sent without scripts, to its first reader too, and asks nobody else for anything', async () => {
    const path = pages[type] ?? ''
    for (const html of [await textOf(path), await textOf(path)]) {
      expect(all(html, /<script(?![^>]*application\/ld\+json)([^>]*)>/g)).toEqual([])
      const loaded = all(html, /<(?:img|link|iframe|source)[^>]+?(?:src|href)="([^"]+)"/g)
      const kept = loaded.filter((address) => !html.includes(`rel="canonical" href="${address}"`))
      const fetched = kept.filter(
        (address) => !new RegExp(`rel="alternate"[^>]*href="${address.replace(/[.?]/g, '\\$&')}"`).test(html),
      )
      expect(fetched.filter((address) => !address.startsWith('/'))).toEqual([])
    }
  })

  it('says its language, its title and its only first heading', async () => {
    const html = await textOf((pages[type] ?? '').replace('_en', '_fr'))
    expect(html).toMatch(/^<!DOCTYPE html><html lang="fr">/)
    expect(all(html, /<title>([^<]+)<\/title>/g)).toHaveLength(1)
    expect(all(html, /<h1([^>]*)>/g)).toHaveLength(1)
  })

  it('may be asked for again each time, is kept by no cache in between, and carries no hints for the admin', async () => {
    const { headers } = await ask(pages[type] ?? '')
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
    for (const name of ['critical-ch', 'accept-ch', 'x-powered-by'])
      expect(headers.has(name), name).toBe(false)
    expect(headers.get('vary') ?? '').not.toContain('Sec-CH')
    const again = await ask(pages[type] ?? '', {
      'if-none-match': headers.get('etag') ?? '',
      // Else Node's fetch asks for no caching at all.
      'cache-control': 'max-age=0',
    })
    expect([304, 404]).toContain(again.status)
  })
})

describe('what a page says to search engines', () => {
  it.each(['home', 'forum', 'role', 'event', 'document', 'standing page'])(
    'is what it is, in little, and what the API answers (%s)',
    async (type) => {
      const path = pages[type] ?? ''
      const [json = '', ...more] = all(
        await textOf(path),
        /<script type="application\/ld\+json">([^<]*)<\/script>/g,
      )
      expect(more).toEqual([])
      expect(json.length).toBeLessThan(2_500)
      expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org' })
      if (type === 'home') return
      const answer = await textOf(`/api/content${path.replace('_en', '.jsonld')}?locale=en`)
      expect(JSON.parse(json)).toEqual(JSON.parse(answer))
    },
  )

  it('is not said on pages of lists, nor where nothing is', async () => {
    for (const type of ['event list', 'not found'])
      expect(await textOf(pages[type] ?? '')).not.toContain('ld+json')
  })
})

describe('what a page loads', () => {
  it('is there', async () => {
    const html = await textOf('/index_en')
    const files = all(html, /<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) expect((await ask(file)).status, file).toBe(200)
  })
})

describe('the metadata', () => {
  it('names the home page by its subject, not by the site alone', async () => {
    const html = await textOf(pages.home ?? '')
    const heading = all(html, /<h1[^>]*>([^<]+)</g)[0]
    expect(all(html, /<title>([^<]+)<\/title>/g)[0]).toMatch(new RegExp(`^${heading} \\| .+`))
    expect(all(html, /<meta property="og:title" content="([^"]+)"/g)).toEqual([heading])
  })

  it('lets search engines read pictures and files, and nothing else of the API', async () => {
    const rules = (await textOf('/robots.txt')).split('\n')
    expect(rules).toContain('Disallow: /api')
    expect(rules).toContain('Allow: /api/media/file/')
  })

  it('names the canonical address, and the languages with one for all', async () => {
    const html = await textOf(pages.home ?? '')
    expect(
      all(html, /<link rel="canonical" href="([^"]+)"/g).map((address) => new URL(address).pathname),
    ).toEqual(['/index_en'])
    // The first content is in English; lists are in interface words.
    for (const [page, languages] of [
      [html, ['en', 'x-default']],
      [await textOf('/forums_en'), ['de', 'en', 'fr', 'x-default']],
    ] as const)
      expect(all(page, /<link rel="alternate" hrefLang="([^"]+)"/g).sort()).toEqual(languages)
  })

  it('calls the home page a copy of its text in a language that the text does not have', async () => {
    const html = await textOf('/index_fr')
    const [canonical = ''] = all(html, /<link rel="canonical" href="([^"]+)"/g)
    expect(new URL(canonical).pathname).toBe('/index_en')
    expect(await readSitemap(url)).not.toContain('/index_fr')
    expect(html.match(/<a class="ecl-link" href="\/index_[^>]*>/g)).toHaveLength(1)
  })

  it.each(['/index', '/forums', '/documents'])(
    'calls %s no translation in a language without interface words, and tells its readers so',
    async (place) => {
      const html = await textOf(`${place}_el`)
      const paths = all(html, /<link rel="canonical" href="([^"]+)"/g).map((url) => new URL(url).pathname)
      expect(paths).toEqual([`${place}_en`])
      expect(all(html, /<link rel="alternate" hrefLang="([^"]+)"/g)).not.toContain('el')
      expect(html).toContain('<span lang="el">Αυτή η σελίδα δεν είναι διαθέσιμη στα ελληνικά.</span>')
      expect(await readSitemap(url)).not.toContain(`${place}_el`)
    },
  )

  it('points from a language without a translation to the original', async () => {
    const path = pages.forum ?? ''
    const html = await textOf(path.replace('_en', '_de'))
    expect(
      all(html, /<link rel="canonical" href="([^"]+)"/g).map((address) => new URL(address).pathname),
    ).toEqual([path])
    expect(html).toContain('nicht auf Deutsch verfügbar')
    expect(html).toMatch(/<h1[^>]* lang="en"/)
  })

  it('lists every public page in the sitemap, each of which is there', async () => {
    const paths = await readSitemap(url)
    const english = paths.filter((path) => path.endsWith('_en'))
    expect(english.length).toBeGreaterThan(20)
    for (const path of english) expect((await ask(path)).status, path).toBe(200)
    expect(await textOf('/robots.txt')).toContain('/sitemap.xml')
  })

  it.each(['/sitemap.xml', '/sitemap/lists.xml', '/sitemap/documents-1.xml'])(
    'sends %s from what is kept ready, and leads there from the same address with a query',
    async (path) => {
      await expect.poll(async () => (await ask(path)).headers.get('cache-status')).toBe('fora; hit')
      const kept = await ask(path)
      expect(kept.headers.get('content-type')).toBe('application/xml; charset=utf-8')
      const etag = kept.headers.get('etag') ?? ''
      expect((await ask(path, { 'If-None-Match': etag })).status).toBe(304)
      const asked = await ask(`${path}?x=1`)
      expect([asked.status, asked.headers.get('location')]).toEqual([308, path])
    },
  )
})

describe('addresses', () => {
  it('in capitals lead to the one in lower case', async () => {
    for (const [from, to] of [
      ['/INDEX_EN', '/index_en'],
      ['/Documents_en?year=2005', '/documents_en?year=2005'],
    ] as const) {
      const response = await ask(from)
      expect([response.status, response.headers.get('location')]).toEqual([301, to])
    }
  })

  it('without a language lead to the visitor’s', async () => {
    const french = { 'accept-language': 'fr-BE, en;q=0.5' }
    for (const [from, to] of [
      ['/', '/index_fr'],
      ['/forums', '/forums_fr'],
      ['/documents?year=2005', '/documents_fr?year=2005'],
    ] as const) {
      const response = await ask(from, french)
      expect([response.status, response.headers.get('location')]).toEqual([302, to])
    }
  })

  it('of nothing are 404, and help', async () => {
    for (const path of [
      '/forums/nothing_en',
      '/nothing_en',
      '/a/b/c',
      '/forums/x_zz',
      '/en/forums',
      '/roles/../x_en',
    ]) {
      const response = await ask(path)
      expect(response.status, path).toBe(404)
      expect(await response.text(), path).toContain('href="/index_')
    }
  })

  it('show the seven fora on the home page', async () => {
    const html = await textOf('/index_en')
    for (const title of [
      'World Summit on the Information Society',
      'Internet Governance Forum',
      'International Telecommunication Union',
      'Internet Corporation for Assigned Names and Numbers',
      'Internet Engineering Task Force',
      'Organisation for Economic Co-operation and Development',
      'Council of Europe',
    ])
      expect(html, title).toContain(title)
  })

  it('of internal links all lead somewhere', async () => {
    const found = new Set<string>()
    for (const path of Object.values(pages))
      for (const link of all(await textOf(path), /<a [^>]*?href="(\/[^"#]*)"/g))
        if (/_(?:en|fr)(?:\?|$)/.test(link)) found.add(link.replaceAll('&amp;', '&'))
    for (const link of found) {
      if (link.includes('there-is-nothing-here')) continue
      expect((await ask(link)).status, link).toBe(200)
    }
  })
})
