/** What somebody sends who means to keep a server busy: each as dear as its kind can be made, and is let through. */
const COLLECTIONS = ['forums', 'roles', 'events', 'documents']
/** Relations that can be asked for, of those that have them. */
const RELATED = {
  forums: [
    'parent',
    'invitedTo',
    'bodies',
    'offspring',
    'preparedBy',
    'invited',
    'roles',
    'events',
    'documents',
  ],
  roles: ['forum', 'basis'],
  events: ['forums', 'partOf', 'parts', 'documents'],
  documents: ['forums', 'event', 'supersedes', 'supersededBy', 'basisOf'],
}
const MOST_CONDITIONS = 24
/** Rows of a list that can be reached by pages (src/access/clampReads.ts). */
const FARTHEST = 10_000
const GRAPHQL = '/api/graphql'
const LONG = 'a'.repeat(400)
/** Brotli takes the server longest, and is what a browser asks for. */
const COMPRESSED = { 'accept-encoding': 'br, gzip' }

/** mulberry32: the same set each time. */
const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** A letter that stands in every text, so that no index and no limit ends the search early. */
const often = (n) => 'etaoinsrhl'[n % 10]

/**
 * @param {{ known: Record<string, { id: string, slug: string }[]>, cursor: string, moment: string, seed: number, count: number, only?: string }} from
 *   `cursor`: to follow changes from; `moment`: at which texts were public; `only`: how the names of the kinds begin
 * @returns {{ name: string, path: string, init: object, isRefused?: true }[]} requests; the same for the same `seed`.
 *   `isRefused`: what is dear is to refuse it
 */
export const hostileQueries = ({ known, cursor, moment, seed, count, only = '' }) => {
  const random = randomFrom(seed)
  const one = (list) => list[Math.floor(random() * list.length)]
  let n = 0
  const ors = (field, operator, value) =>
    Array.from(
      { length: MOST_CONDITIONS },
      (_, at) => `where[or][${at}][${field}][${operator}]=${encodeURIComponent(value(at))}`,
    ).join('&')
  /** The last page that can be reached, and that there is. */
  const lastPage = (collection, limit) =>
    Math.max(1, Math.min(Math.floor(FARTHEST / limit), Math.ceil(known[collection].length / limit)))
  // What one answer may cost, by what a query says of it (src/lib/queryCost.ts).
  const whole = 'depth=2&labels=true&limit=49'
  const filtered = 'depth=2&labels=true&limit=39'
  const kinds = {
    'words that nothing has': () =>
      `/api/${one(COLLECTIONS)}?${ors('title', 'contains', (at) => `q${n}x${at}`)}&${filtered}`,
    'words that all have': () =>
      `/api/${one(COLLECTIONS)}?${ors('summary', 'contains', (at) => often(at + n))}&${filtered}&sort=-title`,
    'like, of many words': () =>
      `/api/${one(COLLECTIONS)}?where[title][like]=${Array.from({ length: 20 }, (_, at) => `${often(at)}${n % 7}`).join('%20')}&${filtered}`,
    'a long word': () => `/api/documents?where[title][contains]=${LONG}${n}&${whole}`,
    'the last page that is near enough': () => {
      const collection = one(COLLECTIONS)
      return `/api/${collection}?depth=2&labels=true&limit=47&page=${lastPage(collection, 47)}&sort=-title&where[slug][not_equals]=x${n}`
    },
    'the last page of few fields, in three orders': () => {
      const collection = one(COLLECTIONS)
      return `/api/${collection}?limit=100&page=${lastPage(collection, 100)}&sort=-summary,title,-slug&select[bodyHtml]=true&where[slug][not_equals]=w${n}`
    },
    'all but long lists': () =>
      `/api/documents?where[slug][not_in]=${Array.from({ length: 300 }, (_, at) => `s${n}-${at}`).join(',')}&${whole}`,
    'by relations': () =>
      `/api/roles?${ors('forum', 'equals', () => one(known.forums).id)}&${filtered}&sort=-title`,
    'by lists of relations': () =>
      `/api/events?${ors('forums', 'in', () => Array.from({ length: 8 }, () => one(known.forums).id).join(','))}&${filtered}&sort=-title`,
    'all but one field': () =>
      `/api/${one(COLLECTIONS)}?${whole}&select[title]=false&select[slug]=true&where[slug][not_equals]=a${n}`,
    'all but a field within': () =>
      `/api/events?${whole}&select[slug]=true&select[place][city]=false&where[slug][not_equals]=b${n}`,
    'relations alone': () => {
      const collection = one(COLLECTIONS)
      const fields = RELATED[collection]
      // Half a document and a twentieth for each field, two and a half times.
      const limit = Math.min(100, Math.floor(495 / (2.5 * (0.5 + 0.05 * fields.length))))
      return `/api/${collection}?depth=2&limit=${limit}&${fields.map((name) => `select[${name}]=true`).join('&')}&where[slug][not_equals]=c${n}`
    },
    'joins, sorted and filtered': () =>
      `/api/forums?depth=2&limit=24&joins[events][limit]=20&joins[events][sort]=-publishedAt&joins[documents][limit]=20&joins[documents][sort]=-publishedAt&joins[documents][where][slug][not_equals]=y${n}`,
    'joins, far in': () =>
      `/api/forums?limit=36&joins[documents][limit]=100&joins[documents][page]=5&joins[events][limit]=100&joins[events][page]=5&where[slug][not_equals]=z${n}`,
    'joins alone, in many orders': () =>
      `/api/forums?limit=62&select[events]=true&joins[events][limit]=100&joins[events][page]=5&joins[events][count]=true&${'joins[events][sort][]=-publishedAt&'.repeat(10)}where[slug][not_equals]=d${n}`,
    'nested conditions': () => {
      const at = (depth) =>
        depth === 0 ? { title: { contains: often(n) } } : { and: [{ or: [at(depth - 1)] }] }
      return `/api/events?where=${encodeURIComponent(JSON.stringify(at(1 + (n % 4))))}&${filtered}&sort=title`
    },
    'every language': () => `/api/documents?locale=all&${whole}&sort=-slug&where[slug][not_equals]=l${n}`,
    labels: () => `/api/events?limit=100&labels=true&locale=fr&sort=-title&where[kind][not_equals]=k${n}`,
    counts: () => `/api/documents/count?${ors('summary', 'contains', (at) => `${often(at)}${often(n)}`)}`,
    'everything of all kinds at once': () =>
      `/api/events?${ors('title', 'contains', (at) => `${often(at)}${n}`)}&depth=2&labels=true&limit=38&sort=-summary,title,-slug&locale=fr`,
    history: () => {
      const collection = one(COLLECTIONS)
      return `/api/${collection}/${one(known[collection]).id}/history?limit=100&page=${1 + (n % 3)}`
    },
    'as of a moment': () => {
      const collection = one(COLLECTIONS)
      // Texts made to measure have no editions (tests/support/manyTexts.ts).
      const texts = known[collection].filter(({ slug }) => !slug.startsWith('text-made-to-measure-'))
      return `/api/${collection}/${one(texts).id}?asOf=${moment}`
    },
    'changes, and a wait for more': () => `/api/changes?limit=500&wait=1&since=${cursor}`,
    'the end of the export': () =>
      `/api/export.ndjson?locale=${one(['all', 'en', 'fr'])}&after=documents/${known.documents.at(-1 - (n % 20)).slug}`,
    'a text by schema.org': () => `/api/content/documents/${one(known.documents).slug}.jsonld?locale=fr`,
    'a text of one’s own words': () => `/api/content/forums/${LONG.slice(0, 100)}-${n}`,
    'lists of the site': () => `/documents_en?forum=${one(known.forums).slug}`,
    'pages far away': () => `/events_fr?page=${2 + (n % 20)}`,
    'unknown addresses': () => `/documents/${LONG}-${n}_en`,
    'a sitemap': () => `/sitemap/${one(COLLECTIONS)}-1.xml`,
    'an address of many escapes': () => `/api/events?where[title][equals]=${'%25'.repeat(600)}${n}`,
  }
  const refused = {
    'more than may be asked': () => `/api/events?limit=100&depth=2&where[slug][not_equals]=m${n}`,
    'fields that there are not': () =>
      `/api/events?${whole}&${Array.from({ length: 60 }, (_, at) => `select[titel${at}]=true`).join('&')}&where[slug][not_equals]=u${n}`,
    'many parameters': () => `/api/events?${Array.from({ length: 400 }, (_, at) => `p${at}=${n}`).join('&')}`,
  }
  const bodies = {
    'a deep body': () => ({
      path: '/api/users/login',
      body: `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    }),
    'a large body': () => ({ path: '/api/events', body: JSON.stringify({ title: 'x'.repeat(900_000) }) }),
    'a long password': () => ({
      path: '/api/users/login',
      body: JSON.stringify({ email: `n${n}@example.eu`, password: 'p'.repeat(100_000) }),
    }),
    'GraphQL, of many names': () => ({
      path: GRAPHQL,
      body: JSON.stringify({
        query: `{ ${Array.from({ length: 50 }, (_, at) => `a${at}: Events(limit: 100) { docs { title forum { title } } }`).join(' ')} }`,
      }),
    }),
    'GraphQL, deep': () => ({
      path: GRAPHQL,
      body: JSON.stringify({
        query: `{ Forums(limit: 100) { docs { title events(limit: 100) { docs { title forum { events(limit: 100) { docs { title } } } } } } } }`,
      }),
    }),
    'GraphQL, of joins': () => ({
      path: GRAPHQL,
      body: JSON.stringify({
        query: `{ Forums(limit: 10, page: ${1 + (n % 3)}, where: { slug: { not_equals: "g${n}" } }) { docs { title events(limit: 5, page: 2, sort: "kind", count: true) { docs { title } hasNextPage totalDocs } } } }`,
      }),
    }),
    'a server function': () => ({
      path: '/admin',
      body: '[{"name":"form-state","args":{}}]',
      headers: { 'content-type': 'text/plain', 'next-action': 'f'.repeat(42) },
    }),
  }
  const headers = {
    'many languages': () => ({
      path: `/api/documents?${whole}&where[slug][not_equals]=h${n}`,
      headers: {
        'accept-language': Array.from({ length: 400 }, (_, at) => `x${at};q=0.${at % 10}`).join(','),
      },
    }),
    'many tags': () => ({
      path: `/api/events?${whole}&where[slug][not_equals]=t${n}`,
      headers: { 'if-none-match': Array.from({ length: 500 }, (_, at) => `"${at}-${n}"`).join(',') },
    }),
    'many cookies': () => ({
      path: '/index_fr',
      headers: { cookie: Array.from({ length: 500 }, (_, at) => `c${at}=${n}`).join('; ') },
    }),
    'a false token': () => ({
      path: `/api/events?${whole}`,
      isRefused: true,
      headers: { authorization: `JWT ${LONG}.${LONG}.${LONG}` },
    }),
    'many ranges': () => ({
      path: '/documents_en',
      headers: { range: `bytes=${Array.from({ length: 300 }, (_, at) => `${at}-`).join(',')}` },
    }),
  }
  const read = (path) => ({ path, init: { headers: COMPRESSED } })
  const makers = [
    ...Object.entries(kinds).map(([name, path]) => [name, () => read(path())]),
    ...Object.entries(refused).map(([name, path]) => [name, () => ({ ...read(path()), isRefused: true })]),
    ...Object.entries(bodies).map(([name, make]) => [
      name,
      () => {
        const { path, body, headers = { 'content-type': 'application/json' } } = make()
        const init = { method: 'POST', body, headers: { ...COMPRESSED, ...headers } }
        return { path, init, ...(path !== GRAPHQL && { isRefused: true }) }
      },
    ]),
    ...Object.entries(headers).map(([name, make]) => [
      name,
      () => {
        const { headers: sent, ...rest } = make()
        return { ...rest, init: { headers: { ...COMPRESSED, ...sent } } }
      },
    ]),
  ].filter(([name]) => name.startsWith(only))
  return Array.from({ length: count }, () => {
    const [name, make] = makers[n % makers.length]
    n += 1
    return { name, ...make() }
  })
}
