import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RequestContext, requestContext } from '@/lib/requestContext'
import { aPublicDocument } from '../../support/aPublicDocument'
import { askAsReader } from '../../support/askAsReader'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'

/** By slug, when they were made: two and two at the same moment. In kind and status, they are alike. */
const EVENTS = Object.fromEntries(
  ['d', 'a', 'g', 'c', 'f', 'b', 'e'].map((slug, at) => [
    slug,
    `2026-01-0${Math.floor(at / 2) + 1}T10:00:00.000Z`,
  ]),
)
/** The last one made first; of those made at the same moment, the one with the higher id. */
const LAST_FIRST = ['e', 'b', 'f', 'c', 'g', 'a', 'd']
const BY_SLUG = [...LAST_FIRST].sort()
const SIZE = 2

let payload: Payload
let forum: string
let token: string
const slugs = new Map<string, string>()

beforeAll(async () => {
  payload = await getTestPayload()
  payload.config.graphQL.disable = false
  token = (await signedIn('author')).token
  forum = await aPublicDocument(payload, 'forums', { title: 'A forum', slug: 'a-forum' })
  for (const [slug, createdAt] of Object.entries(EVENTS)) {
    const data = { title: slug, slug, kind: 'review', status: 'as-planned', forums: [forum] }
    const id = await aPublicDocument(payload, 'events', data)
    slugs.set(id, slug)
    await payload.db.updateOne({ collection: 'events', id, data: { createdAt } })
  }
})

type Join = { docs: (string | { id: string })[]; hasNextPage: boolean; totalDocs?: number }

/** The slugs of all pages, one after the other, asked for until there is no more. */
const paged = async (ask: (page: number) => Promise<Join>): Promise<string[]> => {
  const seen: string[] = []
  for (let page = 1; page <= 10; page++) {
    const { docs, hasNextPage, totalDocs } = await ask(page)
    expect(totalDocs ?? slugs.size).toBe(slugs.size)
    seen.push(...docs.map((doc) => slugs.get(typeof doc === 'string' ? doc : doc.id) ?? 'another'))
    expect(docs).toHaveLength(Math.min(SIZE, slugs.size - (page - 1) * SIZE))
    if (!hasNextPage) break
  }
  return seen
}

const asked = (more: string) => (page: number) =>
  `joins[events][limit]=${SIZE}&joins[events][page]=${page}${more}`

const ORDERS: [string, string[]][] = [
  // Of a forum: by the day on which they start, which none of them has.
  ['', LAST_FIRST],
  ['slug', BY_SLUG],
  ['-slug', [...BY_SLUG].reverse()],
  ['kind', LAST_FIRST],
  ['-kind', LAST_FIRST],
  ['status,kind', LAST_FIRST],
  ['kind,-slug', [...BY_SLUG].reverse()],
  ['-createdAt', LAST_FIRST],
  ['createdAt', ['a', 'd', 'c', 'g', 'b', 'f', 'e']],
  ['id', Object.keys(EVENTS)],
]

describe('paged through, what refers to a text stands once each, in one order on every database', () => {
  it.each(ORDERS)('of a text, in the order "%s"', async (sort, expected) => {
    const query = asked(`&joins[events][count]=true${sort && `&joins[events][sort]=${sort}`}`)
    const ofReader = await paged(async (page) => {
      const { body, status } = await askAsReader(`/forums/${forum}?locale=en&${query(page)}`)
      expect([status, body.detail]).toEqual([200, undefined])
      return body.events as Join
    })
    expect(ofReader).toEqual(expected)
  })

  it.each(ORDERS)('of a text in a list, in the order "%s"', async (sort, expected) => {
    const query = asked(sort && `&joins[events][sort]=${sort}`)
    const ofList = await paged(async (page) => {
      const { body } = await askAsReader(`/forums?locale=en&sort=slug&${query(page)}`)
      return body.docs[0].events as Join
    })
    expect(ofList).toEqual(expected)
  })

  it.each(ORDERS)('through GraphQL, in the order "%s"', async (sort, expected) => {
    const order = sort && `, sort: "${sort}"`
    const ofGraph = await paged((page) =>
      inGraph(
        `events(limit: ${SIZE}, page: ${page}${order}, count: true) { docs { id } hasNextPage totalDocs }`,
      ),
    )
    expect(ofGraph).toEqual(expected)
  })

  it.each(ORDERS.filter(([sort]) => !/id|created/i.test(sort)))(
    'of drafts, in the order "%s"',
    async (sort) => {
      const query = asked(sort && `&joins[events][sort]=${sort}`)
      const ofDrafts = await paged(async (page) => {
        const { body } = await rest(`/forums?locale=en&draft=true&${query(page)}`, { token })
        return body.docs[0].events as Join
      })
      expect([...ofDrafts].sort()).toEqual(BY_SLUG)
    },
  )
})

it('through GraphQL, costs no more than the rows that there are: eight times five, within the price of one request', async () => {
  const names = Array.from({ length: 8 }, (_, at) => `e${at}`)
  const asked = names.map((name) => `${name}: events(limit: 5) { docs { id title } hasNextPage }`).join(' ')
  const context: RequestContext = { requestId: 'eight times' }
  const found = await requestContext.run(context, () => inGraph(`events(limit: 1) { docs { id } } ${asked}`))
  expect(found.docs).toHaveLength(1)
})

const inGraph = async (events: string): Promise<Join> => {
  const answer = await GRAPHQL_POST(config)(
    new Request('http://127.0.0.1:3000/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ Forum(id: "${forum}", locale: en) { ${events} } }` }),
    }),
  )
  const { data, errors } = (await answer.json()) as { data: { Forum: { events: Join } }; errors?: unknown }
  expect(errors).toBeUndefined()
  return data.Forum.events
}
