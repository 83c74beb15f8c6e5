import { LOCALE_CODES } from '@/i18n/locales'
import { CANARY } from './canary'
import { CONTENT } from './Canaries'
import type { Probe } from './Probe'

const ODD = ['near', 'within', 'intersects', 'all', 'nothing'] as const
/** What a request may claim without being anybody. */
export const NOBODY: Record<string, string>[] = [
  { cookie: 'payload-token=eyJhbGciOiJub25lIn0.e30.' },
  { authorization: 'JWT eyJhbGciOiJub25lIn0.e30.' },
  { authorization: 'users API-Key 00000000-0000-0000-0000-000000000000' },
  { cookie: '__prerender_bypass=1; __next_preview_data=1' },
  { 'x-http-method-override': 'GET', 'if-none-match': '"nothing"' },
  { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy', 'x-forwarded-host': 'localhost' },
]

/** What only HTTP can ask: the addresses of `restProbes` as GET and as POST, in all languages, with odd headers. */
export const overHttp = (paths: readonly string[]): Probe[] => [
  // Filters and orders by all fields are asked more closely elsewhere (see `questions`).
  ...paths
    .filter(
      (path, index) =>
        !/\?(where\[[\w.]+\]|sort=|select\[[\w.]+\]=true&locale=en$)/.test(path) || index % 5 === 0,
    )
    .map((path): Probe => ({ path: `/api${path}` })),
  ...paths.filter((path, index) => index % 12 === 0 && path.includes('?')).map(asPost),
  ...CONTENT.flatMap((collection): Probe[] => [
    ...LOCALE_CODES.flatMap((code): Probe[] => [
      { path: `/api/${collection}?locale=${code}&depth=2&limit=100&draft=true` },
      { path: `/api/${collection}?locale=${code}&fallback-locale=en&trash=true&where[slug][like]=${CANARY}` },
    ]),
    ...ODD.map((operator): Probe => ({ path: `/api/${collection}?where[title][${operator}]=${CANARY}` })),
    ...NOBODY.map((headers): Probe => ({ path: `/api/${collection}?draft=true&depth=2&limit=100`, headers })),
    ...[1, 2, 3, 4, 5].map((page): Probe => ({ path: `/api/${collection}?limit=5&page=${page}&draft=true` })),
    { path: `/api/${collection}`, method: 'HEAD' },
    { path: `/api/${collection}`, method: 'OPTIONS' },
  ]),
]

const asPost = (path: string): Probe => {
  const [address = '', query = ''] = path.split('?')
  return {
    ...{ path: `/api${address}`, method: 'POST', body: query },
    headers: {
      'x-payload-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    },
  }
}
