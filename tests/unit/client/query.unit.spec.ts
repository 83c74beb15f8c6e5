import { expect, it } from 'vitest'
import { createFora } from '../../../client/src'

it('a query of the client is written as the installation reads it, also fields within fields', async () => {
  let asked = ''
  const fora = createFora({
    url: 'https://fora.example.eu',
    fetch: ({ url }) => {
      asked = decodeURIComponent(new URL(url).search)
      return Promise.resolve(Response.json({ docs: [] }))
    },
  })
  // Also what the description does not have yet is written as it is.
  const query: Record<string, unknown> = {
    select: { title: true, established: { value: true } },
    joins: { events: { limit: 5 } },
    where: { title: { equals: 'a' } },
    sort: ['-title', 'slug'],
    limit: 5,
    page: undefined,
  }
  await fora.GET('/api/events', { params: { query } })
  expect(asked.slice(1).split('&')).toEqual([
    'select[title]=true',
    'select[established][value]=true',
    'joins[events][limit]=5',
    'where={"title":{"equals":"a"}}',
    'sort=-title,slug',
    'limit=5',
  ])
})
