import { expect, it } from 'vitest'
import { createFora, every } from '../../../client/src/index'

const SLUGS = Array.from({ length: 250 }, (_, at) => `text-${String(at).padStart(3, '0')}`)

/** An installation with one list, in the order of slugs, that answers no second page. */
const aFora = (most: (asked: URLSearchParams) => number = () => 100) => {
  const asked: URLSearchParams[] = []
  const fora = createFora({
    url: 'https://fora.example.eu',
    fetch: (request) => {
      const { searchParams } = new URL(request.url)
      asked.push(searchParams)
      const where = searchParams.get('where') ?? ''
      const after = /"greater_than":"([^"]+)"/.exec(where)?.[1] ?? ''
      const docs = SLUGS.filter((slug) => slug > after).map((slug) => ({ slug }))
      const [limit, page] = [Number(searchParams.get('limit')), Number(searchParams.get('page') ?? 1)]
      if (limit > most(searchParams)) {
        const errors = [{ code: 'tooDear', message: 'This costs too much.' }]
        return Promise.resolve(Response.json({ errors }, { status: 400 }))
      }
      const end = page * limit
      const body = { docs: docs.slice(end - limit, end), hasNextPage: docs.length > end }
      return Promise.resolve(Response.json(body))
    },
  })
  return { asked, fora }
}

it('gives all documents of a list, farther than pages reach', async () => {
  const { asked, fora } = aFora()
  const got: string[] = []
  for await (const { slug } of every(fora, 'events', { where: { kind: { equals: 'summit' } } }))
    got.push(slug)
  expect(got).toEqual(SLUGS)
  expect(asked.map((each) => [each.get('sort'), each.get('page')])).toEqual(Array(3).fill(['slug', null]))
  expect(asked.every((each) => each.get('where')?.includes('"kind":{"equals":"summit"}'))).toBe(true)
})

it('asks for as many as can be had, and for fewer where these cost too much', async () => {
  const slugsOf = async (fora: ReturnType<typeof aFora>['fora'], query: object) => {
    const got: string[] = []
    for await (const { slug } of every(fora, 'events', query)) got.push(slug)
    return got
  }
  const limits = (asked: URLSearchParams[]) => [...new Set(asked.map((each) => each.get('limit')))]
  const related = aFora((asked) => (asked.has('depth') ? 50 : 100))
  expect(await slugsOf(related.fora, { depth: 1 })).toEqual(SLUGS)
  expect(limits(related.asked)).toEqual(['50'])

  // What a page refers to is known when it is read: the third is dear.
  const dear = aFora((asked) => (Number(asked.get('page')) > 2 ? 25 : 100))
  expect(await slugsOf(dear.fora, { sort: ['title'] })).toEqual(SLUGS)
  expect(limits(dear.asked)).toEqual(['100', '50', '25'])

  const never = aFora(() => 0)
  await expect(slugsOf(never.fora, {})).rejects.toMatchObject({ code: 'tooDear' })
  expect(limits(never.asked)).toEqual(['100', '50', '25', '5', '1'])
})

it('shows the key of a service account where one is taken, and the token of a person always', async () => {
  const shown: (string | null)[] = []
  const fetch = (request: Request) => {
    shown.push(request.headers.get('authorization'))
    return Promise.resolve(Response.json({}))
  }
  for (const who of [{ key: 'fora_a' }, { token: 'b' }, {}]) {
    const fora = createFora({ url: 'https://fora.example.eu', fetch, ...who })
    await fora.GET('/api/events/{id}', { params: { path: { id: 'x' } } })
    await fora.POST('/api/drafts', { body: { collection: 'pages', documents: [{ title: 'A page' }] } })
    await fora.GET('/api/events')
    await fora.GET('/api/changes', { params: { query: { since: 'now' } } })
  }
  const key = 'Bearer fora_a'
  expect(shown.slice(0, 4)).toEqual([key, key, null, null])
  expect(new Set(shown.slice(4, 8))).toEqual(new Set(['JWT b']))
  expect(new Set(shown.slice(8))).toEqual(new Set([null]))
})
