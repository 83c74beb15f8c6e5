/** A stream of addresses as strangers ask for them: what exists, in all languages, and what does not. */
const LANGUAGES = 'bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv'.split(' ')
const FIELDS = [
  'title',
  'summary',
  'slug',
  'body',
  'illustration',
  'meta',
  'historical',
  'version',
  'publishedAt',
]
const OPERATORS = ['equals', 'not_equals', 'like', 'contains', 'greater_than', 'less_than', 'in']
const SORTS = ['title', '-title', 'slug', '-publishedAt', 'changedAt', '-createdAt']

/** mulberry32: the same stream each time. */
const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** @param known by collection, the slugs and ids of what there is */
export const requests = ({ known, seed }) => {
  const random = randomFrom(seed)
  const below = (count) => Math.floor(random() * count)
  const one = (list) => list[below(list.length)]
  const collections = Object.keys(known)
  const word = () => below(2 ** 31).toString(36)
  const some = (list) => list.filter(() => random() < 0.5)

  const page = () => {
    const section = one(collections)
    return `/${section}/${one(known[section]).slug}_${one(LANGUAGES)}`
  }
  const list = () => `/${one([...collections, 'index'])}_${one(LANGUAGES)}`
  const filtered = () =>
    `/documents_${one(LANGUAGES)}?year=${1900 + below(150)}&forum=${random() < 0.5 ? one(known.forums).slug : word()}`
  const unknownPage = () => `/${one(collections)}/${word()}-${word()}_${one(LANGUAGES)}`
  const unknownAnything = () => `/${word()}/${word()}`
  const document = () => {
    const collection = one(collections)
    return `/api/${collection}/${one(known[collection]).id}?depth=${below(3)}&locale=${one(LANGUAGES)}`
  }
  const unknownDocument = () => `/api/${one(collections)}/${word()}-${word()}`
  /** Each combination of fields, conditions, order and language is a text of SQL of its own: there are millions. */
  const query = () => {
    const asked = some(FIELDS).map((field) => `select[${field}]=true`)
    const conditions = some(['title', 'summary', 'slug']).map((field, index) =>
      random() < 0.2
        ? `where[or][${index}][${field}][in]=${Array.from({ length: 1 + below(20) }, word).join(',')}`
        : `where[or][${index}][${field}][${one(OPERATORS)}]=${word()}`,
    )
    const rest = [`sort=${one(SORTS)}`, `limit=${1 + below(20)}`, `page=${1 + below(3)}`]
    return `/api/${one(collections)}?${[...asked, ...conditions, ...rest].join('&')}&depth=${below(2)}`
  }
  const KINDS = [
    [25, page],
    [8, list],
    [7, filtered],
    [20, unknownPage],
    [5, unknownAnything],
    [12, document],
    [3, unknownDocument],
    [20, query],
  ]
  return () => {
    let left = below(100)
    return (KINDS.find(([share]) => (left -= share) < 0) ?? KINDS[0])[1]()
  }
}
