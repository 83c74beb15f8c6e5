import { expect, it } from 'vitest'
import { createFora, every } from '../../../client/src/index'

const SLUGS = Array.from({ length: 250 }, (_, at) => `text-${String(at).padStart(3, '0')}`)

/** An installation with one list, in the order of slugs, that answers no second page. */
const aFora = () => {
  const asked: URLSearchParams[] = []
  const fora = createFora({
    url: 'https://fora.example.eu',
    fetch: (request) => {
      const { searchParams } = new URL(request.url)
      asked.push(searchParams)
      const where = searchParams.get('where') ?? ''
      const after = /"greater_than":"([^"]+)"/.exec(where)?.[1] ?? ''
      const docs = SLUGS.filter((slug) => slug > after).map((slug) => ({ slug }))
      const body = { docs: docs.slice(0, 100), hasNextPage: docs.length > 100 }
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

it('shows the key of a service account, or the token of a person', async () => {
  const shown: (string | null)[] = []
  const fetch = (request: Request) => {
    shown.push(request.headers.get('authorization'))
    return Promise.resolve(Response.json({}))
  }
  for (const who of [{ key: 'fora_a' }, { token: 'b' }, {}])
    await createFora({ url: 'https://fora.example.eu', fetch, ...who }).GET('/api')
  expect(shown).toEqual(['Bearer fora_a', 'JWT b', null])
})
