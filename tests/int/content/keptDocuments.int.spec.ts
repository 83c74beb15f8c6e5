import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import config from '@payload-config'
import { fromDocuments } from '@/app/(payload)/api/http/fromDocuments'
import { shared } from '@/cache/shared'
import { env } from '@/lib/env'
import { aText } from '../../support/desk/aText'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { changeSite } from '../../support/desk/proposing'
import { costOf, countDatabaseCalls } from '../../support/countDatabaseCalls'

const COUNT = 6

let desk: Desk
const whole = (request: Request) => handleEndpoints({ config, request })
const kept = fromDocuments(whole)
const askedOf = (query: string, headers: HeadersInit = {}) =>
  new Request(`http://127.0.0.1:3000/api/pages?locale=en&${query}`, { headers })
const ask = async (query: string, headers?: HeadersInit): Promise<string> => {
  const args = { params: Promise.resolve({ slug: ['pages'] }) }
  return (await kept(askedOf(query, headers), args)).text()
}
const known = async (query = 'limit=100') => {
  for (let time = 0; time < 3; time++) await ask(query)
}
const publicText = async (words: string): Promise<string> => {
  const id = await desk.write('author', { body: aText(words) })
  await desk.publish(id)
  return id
}

beforeAll(async () => {
  desk = await aDesk()
  const texts = Array.from({ length: COUNT }, (_, index) => `Words of ${index}`)
  for (const words of texts) await publicText(words)
})

describe('a list that is answered from documents that were answered before', () => {
  it.each([
    ['limit=3', 'limit=3&page=2', 'limit=0', 'pagination=false&limit=4', 'page=90'],
    ['sort=slug', 'sort=-updatedAt', 'sort=title&limit=2&page=2'],
    ['where[slug][equals]=nothing', 'where%5Btitle%5D%5Blike%5D=Page', 'where={"title":{"like":"Page"}}'],
    ['depth=0', 'depth=1', 'locale=fr', 'locale=all', 'fallback-locale=none', 'fallback-locale=en&locale=fr'],
    ['select[title]=true', 'draft=true', 'trash=true', 'joins[x][limit]=1', 'where[nothing][equals]=1'],
    ['where[or][0][slug][exists]=true&where[or][1][title][equals]=%C3%A9', 'sort=nothing', '%ff=%ff'],
  ])('is the same, byte for byte (%s …)', async (...queries) => {
    await known()
    for (const query of queries) {
      const expected = await (await whole(askedOf(query))).text()
      for (let time = 0; time < 3; time++) expect(await ask(query)).toBe(expected)
    }
  })

  it('does not read them again for another filter', async () => {
    shared().store.clear()
    const cost = (n: number) => costOf(desk.payload, () => ask(`where[slug][not_equals]=x${n}`))
    const costs = [await cost(1), await cost(2), await cost(3)]
    expect(costs[2]?.calls).toBeLessThan(costs[0]?.calls ?? 0)
    expect(await countDatabaseCalls(desk.payload, () => ask('where[slug][not_equals]=x4'))).toEqual([
      'find pages',
    ])
  })

  it('shows what has just been published, and nothing that has left', async () => {
    const id = await publicText('Words before')
    await known()
    await desk.save('author', id, { body: aText('Words after') })
    expect(await ask('limit=100')).toContain('Words before')
    await desk.publish(id, { changeNote: 'Other words.' })
    const after = await ask('limit=100')
    expect(after).toContain('Words after')
    expect(after).not.toContain('Words before')
    await known()
    await desk.act('validator', 'expire', id, { notice: 'It is over.' })
    expect(await ask('limit=100')).not.toContain('Words after')
  })

  it('names the licence of the settings once it is another one, for any number of documents at one cost', async () => {
    await known()
    await changeSite({ licence: { name: 'CC0 1.0' } })
    const { docs } = JSON.parse(await ask('limit=100')) as { docs: { license: string }[] }
    expect(docs.length).toBeGreaterThanOrEqual(COUNT)
    expect(new Set(docs.map(({ license }) => license))).toEqual(new Set(['CC0 1.0']))
    expect(await ask('limit=100')).toBe(await (await whole(askedOf('limit=100'))).text())
    const settingsRead = async (limit: number) =>
      (await countDatabaseCalls(desk.payload, () => whole(askedOf(`limit=${limit}`)))).filter((call) =>
        call.startsWith('findGlobal'),
      ).length
    expect([await settingsRead(1), await settingsRead(COUNT)]).toEqual([1, 1])
    await changeSite({ licence: { name: null } })
    expect(await ask('limit=1')).toContain(`"license":"${env.LICENSE}"`)
  })

  it('says that the database is busy, whichever of its questions met that', async () => {
    shared().store.clear()
    let asked = 0
    const busy = fromDocuments((request) =>
      ++asked === 1 ? whole(request) : Promise.resolve(new Response('{}', { status: 503 })),
    )
    const { status } = await busy(askedOf('limit=3'), { params: Promise.resolve({ slug: ['pages'] }) })
    expect([status, asked]).toEqual([503, 3])
  })

  it('is read for staff as it is', async () => {
    await known()
    const draft = await desk.write('author', { body: aText('Words of a draft') })
    const headers = { authorization: `JWT ${desk.people.author.token}` }
    const query = `draft=true&limit=100&where[id][equals]=${draft}`
    expect(await ask(query, headers)).toContain('Words of a draft')
    expect(await ask('limit=100')).not.toContain('Words of a draft')
    expect(await ask(`where[id][equals]=${draft}`, headers)).toBe(
      await (await whole(askedOf(`where[id][equals]=${draft}`, headers))).text(),
    )
  })
})
