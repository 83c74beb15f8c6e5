import type { Payload } from 'payload'
import { AS_OF } from '@/lib/asOf'
import { cursorOf } from '@/lib/cursor'
import { CANARY } from './canary'
import { type Canaries, CONTENT } from './Canaries'
import { pathsOf } from './pathsOf'

const OPTIONS = [
  ...[
    '',
    'depth=0',
    'depth=1',
    'depth=2',
    'depth=10',
    'locale=all',
    'locale=fr',
    'locale=fr&depth=2',
    'locale=all&depth=2',
  ],
  ...[
    'draft=true',
    'draft=true&depth=2',
    'draft=false',
    'trash=true',
    'trash=true&draft=true&depth=2',
    'limit=0',
  ],
  ...[
    'labels=true&depth=2',
    'when=upcoming',
    'when=past&labels=true',
    'select[url]=true&select[period]=true',
  ],
  ...['pagination=false&depth=2', 'showHiddenFields=true', 'overrideAccess=true', 'select[workflow]=true'],
  ...[
    'select[title]=false&depth=2',
    'select[_status]=true',
    'populate[forums][workflow]=true&depth=2',
    'autosave=true',
  ],
  ...[
    'populate[documents][createdAt]=true&populate[forums][parent]=true&populate[events][forums]=true&depth=2',
  ],
  ...['populate[forums][body]=true&populate[events][body]=true&populate[media][sha256]=true&depth=2'],
  ...[
    'joins=false',
    'joins[events][limit]=0&depth=2',
    'fallback-locale=none',
    'currentDepth=0&depth=5',
    '_method=GET',
  ],
]
const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than',
]

/** Addresses under /api that an outsider may try: thousands, of every kind. */
export const restProbes = (payload: Payload, { hidden, versions, files, shown }: Canaries): string[] => {
  const found: string[] = []
  const slugs = payload.config.collections.map(({ slug }) => slug)
  for (const collection of slugs)
    for (const query of OPTIONS)
      found.push(
        `/${collection}?${query}`,
        `/${collection}/count?${query}`,
        `/${collection}/versions?${query}`,
      )
  found.push(
    '/vocabularies',
    `/search?q=${CANARY}`,
    `/search?q=${CANARY}&draft=true&trash=true&overrideAccess=true&locale=all`,
  )
  for (const { collection, id } of hidden)
    for (const query of OPTIONS.filter((_, index) => index % 3 === 0))
      found.push(`/${collection}/${id}?${query}`, `/${collection}?where[id][equals]=${id}&${query}`)
  for (const { collection, id } of hidden)
    found.push(`/${collection}/${id}/history?limit=100`, ...past(`/${collection}/${id}`))
  for (const collection of CONTENT) {
    for (const query of OPTIONS) found.push(`/${collection}/${shown[collection]}?${query}`)
    found.push(
      `/${collection}/${shown[collection]}/history?limit=100`,
      ...past(`/${collection}/${shown[collection]}`),
    )
    const { flattenedFields } = payload.collections[collection].config
    for (const path of pathsOf(payload, flattenedFields, 2)) {
      found.push(
        `/${collection}?sort=${path}&depth=1`,
        `/${collection}?sort=-${path}`,
        `/${collection}?select[${path}]=true`,
      )
      for (const operator of OPERATORS)
        found.push(`/${collection}?where[${path}][${operator}]=${CANARY}&depth=1`)
    }
    for (const join of flattenedFields.filter(({ type }) => type === 'join'))
      for (const query of [
        'limit=0',
        'where[title][like]=z',
        'where[workflow.state][equals]=draft',
        'sort=-workflow.state',
        'where[_status][equals]=draft',
      ])
        found.push(
          `/${collection}?depth=1&joins[${join.name}][${query
            .replace('[', '][')
            .replace(/^(\w+)=/, '$1]=')
            .replace(/^(\w+)\]\[/, '$1][')}`,
        )
  }
  return [
    ...found.map(inALanguage),
    '/access',
    `/changes?since=${cursorOf({ seq: 0, at: '' })}&limit=500`,
    '/globals/site?depth=2',
    '/globals/site/versions',
    ...versions.map(({ collection, id }) => `/${collection}/versions/${id}?depth=2&locale=all`),
    ...files.map((name) => `/media/file/${name}`),
  ]
}

/** At moments of the past, which visitors may ask for where `PUBLIC_AS_OF` is on: what is told then is past.int.spec.ts. */
const past = (document: string): string[] =>
  ['2020-01-01T00:00:00.000Z', new Date().toISOString()].map((at) => `${document}/${AS_OF}?asOf=${at}`)

/** As the HTTP layer does for a request that names no language. */
const inALanguage = (path: string): string => (path.includes('locale=') ? path : `${path}&locale=en`)
