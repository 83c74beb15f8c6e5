import { SECTIONS } from '@/contentTypes'
import { LOCALE_CODES } from '@/i18n/locales'
import { readSitemap } from '../readSitemap'
import { sitePages } from '../sitePages'
import { CANARY } from './canary'
import { type Canaries, CONTENT } from './Canaries'
import type { Probe } from './Probe'

const KINDS = ['draft', 'discarded', 'trashed', 'archived', 'expired', 'forward'] as const
const FILTERS = [
  ...['kind=agenda', 'kind=agreement', 'year=2187', 'year=2005', 'historical=yes', `forum=${CANARY}-draft`],
  ...[
    'forum=shown',
    'kind=agenda&historical=yes',
    'page=2',
    'q=zqx',
    'draft=true',
    'preview=true',
    'locale=all',
  ],
]
/** How Next's own client asks for a page. */
const RSC = { RSC: '1', 'Next-Router-Prefetch': '1' }
const OTHERS = [
  ...['/', '/sitemap.xml', '/sitemap/lists.xml', '/sitemap/pages-1.xml', '/sitemap/forums-1.xml'],
  ...[
    '/sitemap/roles-1.xml',
    '/sitemap/events-1.xml',
    '/sitemap/documents-1.xml',
    '/robots.txt',
    '/feed',
    '/feed.xml',
    '/rss.xml',
    '/atom.xml',
    '/icon.svg',
  ],
  ...['/sitemap_en', '/search_en', '/favicon.ico', '/manifest.json', '/_next/data/build/en.json'],
  `/_next/image?url=${encodeURIComponent(`/api/media/file/${CANARY}-draft.jpg`)}&w=640&q=75`,
  `/_next/image?url=${encodeURIComponent('/api/media/file/shown.jpg')}&w=640&q=75`,
  ...['/_next/static/chunks/', '/_next/server/app.js', '/en', '/fr/forums', '/en/forums/shown'],
]

/** Every page of the public site, and every address where a hidden text might be found. */
export const pageProbes = async (url: string, { shown, hidden }: Canaries): Promise<Probe[]> => {
  const paths = new Set<string>(OTHERS)
  for (const locale of LOCALE_CODES) {
    for (const path of Object.values(await sitePages(url, locale))) paths.add(path)
    for (const collection of CONTENT) {
      const section = collection === 'pages' ? '' : `/${collection}`
      paths.add(`${section}/shown_${locale}`)
      paths.add(`/api/content${section}/shown.jsonld?locale=${locale}`)
      for (const kind of KINDS) {
        paths.add(`${section}/${CANARY}-${kind}_${locale}`)
        paths.add(`/api/content${section}/${CANARY}-${kind}?locale=${locale}`)
        paths.add(`/api/content${section}/${CANARY}-${kind}.jsonld?locale=${locale}`)
      }
    }
  }
  for (const path of await readSitemap(url))
    if (path.endsWith('_en')) for (const locale of ['en', 'fr']) paths.add(path.replace(/_en$/, `_${locale}`))
  for (const filter of FILTERS)
    for (const section of [...SECTIONS, 'index']) paths.add(`/${section}_en?${filter}`)
  for (const { collection, id } of [...hidden, ...Object.entries(shown).map(pair)])
    for (const path of [
      `/preview/${collection}/${id}`,
      `/preview/live/${collection}/${id}`,
      `/preview/release/${id}/${collection}_en`,
      `/preview/link/${collection}/${id}/en/${'0'.repeat(96)}`,
      `/preview/link/${collection}/${id}/en/${'0'.repeat(96)}/file/picture.jpg`,
      `/${collection}/${id}_en`,
      `/en/preview/${collection}/${id}`,
    ])
      paths.add(path)
  const plain = [...paths].map((path): Probe => ({ path }))
  const ofNext = [...paths]
    .filter((path) => /_(en|fr|bg)(\?|$)/.test(path))
    .flatMap((path): Probe[] => [
      { path: `${path}${path.includes('?') ? '&' : '?'}_rsc=1abcd`, headers: RSC },
      { path, method: 'HEAD' },
    ])
  return [...plain, ...ofNext]
}

const pair = ([collection, id]: [string, string]) => ({ collection, id })
