/** What somebody sends who means to keep a server busy: each as dear as its kind can be made from outside. */
const COLLECTIONS = ['forums', 'roles', 'events', 'documents']
const MOST_CONDITIONS = 24
const LONG = 'a'.repeat(400)

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
 * @param {{ known: Record<string, { id: string, slug: string }[]>, seed: number, count: number }} from
 * @returns {{ name: string, path: string, init?: object }[]} requests; the same for the same `seed`
 */
export const hostileQueries = ({ known, seed, count }) => {
  const random = randomFrom(seed)
  const one = (list) => list[Math.floor(random() * list.length)]
  let n = 0
  const ors = (field, operator, value) =>
    Array.from(
      { length: MOST_CONDITIONS },
      (_, at) => `where[or][${at}][${field}][${operator}]=${encodeURIComponent(value(at))}`,
    ).join('&')
  // What one answer may cost, by what a query says of it (src/lib/queryCost.ts).
  const whole = 'depth=2&limit=49'
  const filtered = 'depth=2&limit=39'
  const kinds = {
    'words that nothing has': () =>
      `/api/${one(COLLECTIONS)}?${ors('title', 'contains', (at) => `q${n}x${at}`)}&${filtered}`,
    'words that all have': () =>
      `/api/${one(COLLECTIONS)}?${ors('summary', 'contains', (at) => often(at + n))}&${filtered}&sort=-title`,
    'like, of many words': () =>
      `/api/${one(COLLECTIONS)}?where[title][like]=${Array.from({ length: 20 }, (_, at) => `${often(at)}${n % 7}`).join('%20')}&${filtered}`,
    'a long word': () => `/api/documents?where[title][contains]=${LONG}${n}&${whole}`,
    'the last page that is near enough': () =>
      `/api/${one(COLLECTIONS)}?limit=60&page=166&sort=-title&depth=2&where[slug][not_equals]=x${n}`,
    'all but long lists': () =>
      `/api/documents?where[slug][not_in]=${Array.from({ length: 300 }, (_, at) => `s${n}-${at}`).join(',')}&${whole}`,
    'through relations': () =>
      `/api/roles?${ors('forum.title', 'contains', (at) => often(at + n))}&${filtered}&sort=-title`,
    'all but one field': () =>
      `/api/${one(COLLECTIONS)}?${whole}&select[title]=false&select[slug]=true&where[slug][not_equals]=a${n}`,
    'all but a field that there is not': () =>
      `/api/${one(COLLECTIONS)}?${whole}&select[slug]=true&select[body][x]=false&where[slug][not_equals]=b${n}`,
    'all but one field of what is referred to': () =>
      `/api/forums?${whole}&populate[events][title]=false&populate[events][slug]=true&where[slug][not_equals]=c${n}`,
    'joins, sorted and filtered': () =>
      `/api/forums?depth=2&limit=36&joins[events][limit]=100&joins[events][sort]=-title&joins[documents][limit]=100&joins[documents][sort]=-title&joins[roles][limit]=100&where[slug][not_equals]=y${n}`,
    'joins, far in': () =>
      `/api/forums?depth=2&limit=24&joins[documents][limit]=100&joins[documents][page]=5&joins[events][limit]=100&joins[events][page]=5&where[slug][not_equals]=z${n}`,
    'joins alone, in many orders': () =>
      `/api/forums?limit=62&select[events]=true&joins[events][limit]=100&joins[events][page]=5&joins[events][count]=true&${'joins[events][sort][]=-title&'.repeat(10)}where[slug][not_equals]=d${n}`,
    'nested conditions': () => {
      const at = (depth) => (depth === 0 ? '[title][contains]=e' : `[and][0][or][0]${at(depth - 1)}`)
      return `/api/events?where${at(2 + (n % 6))}&${filtered}&sort=title`
    },
    'every language': () => `/api/documents?locale=all&${filtered}&sort=-slug&where[slug][not_equals]=l${n}`,
    'more than may be asked': () => `/api/events?limit=100&depth=2&where[slug][not_equals]=m${n}`,
    counts: () => `/api/documents/count?${ors('summary', 'contains', (at) => `${often(at)}${often(n)}`)}`,
    'everything of all kinds at once': () =>
      `/api/events?${ors('title', 'contains', (at) => `${often(at)}${n}`)}&${filtered}&sort=-summary,title,-slug&locale=fr`,
    history: () => {
      const collection = one(COLLECTIONS)
      return `/api/${collection}/${one(known[collection]).id}/history?limit=100&page=${1 + (n % 3)}`
    },
    'as of a moment': () => {
      const collection = one(COLLECTIONS)
      const day = String(1 + (n % 28)).padStart(2, '0')
      return `/api/${collection}/${one(known[collection]).id}?asOf=2026-11-${day}T12:00:00Z`
    },
    'changes from the beginning': () => `/api/changes?limit=500`,
    'a text of one’s own words': () => `/api/content/forums/${LONG.slice(0, 100)}-${n}`,
    'lists of the site': () =>
      `/documents_en?year=${1900 + (n % 200)}&forum=${one(known.forums).slug}&page=${n}`,
    'pages far away': () => `/events_fr?page=${400 + n}`,
    'unknown addresses': () => `/documents/${LONG}-${n}_en`,
    'a sitemap': () => `/sitemap/${one(COLLECTIONS)}-1.xml`,
    'an address of many escapes': () => `/api/events?where[title][equals]=${'%25'.repeat(600)}${n}`,
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
      path: '/api/graphql',
      body: JSON.stringify({
        query: `{ ${Array.from({ length: 50 }, (_, at) => `a${at}: Events(limit: 100) { docs { title forum { title } } }`).join(' ')} }`,
      }),
    }),
    'GraphQL, deep': () => ({
      path: '/api/graphql',
      body: JSON.stringify({
        query: `{ Forums(limit: 100) { docs { title events(limit: 100) { docs { title forum { events(limit: 100) { docs { title } } } } } } } }`,
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
      path: `/api/events?${whole}`,
      headers: { 'if-none-match': Array.from({ length: 500 }, (_, at) => `"${at}-${n}"`).join(',') },
    }),
    'many cookies': () => ({
      path: '/en',
      headers: { cookie: Array.from({ length: 500 }, (_, at) => `c${at}=${n}`).join('; ') },
    }),
    'a false token': () => ({
      path: `/api/events?${whole}`,
      headers: { authorization: `JWT ${LONG}.${LONG}.${LONG}` },
    }),
    'many ranges': () => ({
      path: '/',
      headers: { range: `bytes=${Array.from({ length: 300 }, (_, at) => `${at}-`).join(',')}` },
    }),
  }
  const makers = [
    ...Object.entries(kinds).map(([name, path]) => [name, () => ({ path: path() })]),
    ...Object.entries(bodies).map(([name, make]) => [
      name,
      () => {
        const { path, body, headers = { 'content-type': 'application/json' } } = make()
        return { path, init: { method: 'POST', body, headers } }
      },
    ]),
    ...Object.entries(headers).map(([name, make]) => [
      name,
      () => {
        const { path, headers: sent } = make()
        return { path, init: { headers: sent } }
      },
    ]),
  ]
  return Array.from({ length: count }, () => {
    const [name, make] = makers[n % makers.length]
    n += 1
    return { name, ...make() }
  })
}
