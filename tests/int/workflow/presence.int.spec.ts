import { beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import { forgetGone } from '@/workflow/ledgers/presence'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

type Answer = { people: { name: string; field: string | null }[] }

describe('who has a text open', () => {
  let desk: Desk
  let id: string
  beforeAll(async () => {
    desk = await aDesk()
    id = await desk.write()
  })

  const beat = async (who: Who, more: object = {}) => {
    const body = { collection: 'pages', id, ...more }
    const answer = await rest('/presence', { method: 'POST', body, token: desk.people[who].token })
    expect(answer.status).toBe(200)
    return (answer.body as unknown as Answer).people
  }
  const nameOf = (who: Who) => desk.people[who].user.name
  const rows = async () => {
    const { docs } = await desk.payload.db.find<{
      id: string
      key: string
      person: string
      field: string | null
    }>({
      ...{ collection: 'presence', pagination: false },
    })
    return docs
  }
  /** As if they had been heard of that long ago. */
  const age = async (who: Who, ms: number) => {
    for (const { id: row, person } of await rows())
      if (person === desk.people[who].id)
        await desk.payload.db.updateOne({
          ...{ collection: 'presence', id: row },
          data: { at: new Date(Date.now() - ms).toISOString() },
        })
  }

  it('is told to the others: by name and field, and gone 30 seconds after they were last heard of', async () => {
    expect(await beat('author', { field: 'summary' })).toEqual([])
    expect(await beat('reviewer')).toEqual([{ name: nameOf('author'), field: 'Summary' }])
    expect(await beat('author', { field: 'body' })).toEqual([{ name: nameOf('reviewer'), field: null }])
    expect(await beat('reviewer')).toEqual([{ name: nameOf('author'), field: 'Text' }])
    await age('author', 29_000)
    expect(await beat('reviewer')).toHaveLength(1)
    await age('author', 31_000)
    expect(await beat('reviewer')).toEqual([])
    await beat('author')
    await beat('author', { isLeaving: true })
    expect(await beat('reviewer')).toEqual([])
  })

  it('is looked up without being noted', async () => {
    await beat('author', { field: 'summary' })
    await beat('reviewer', { isLeaving: true })
    const before = await rows()
    expect(await beat('reviewer', { isLooking: true })).toEqual([
      { name: nameOf('author'), field: 'Summary' },
    ])
    expect(await rows()).toEqual(before)
    await beat('author', { isLeaving: true })
  })

  it('says nothing of other texts, and nothing that is no field', async () => {
    await beat('author', { field: 'Words of the text itself' })
    await beat('colleague', { id: await desk.write() })
    expect(await beat('reviewer')).toEqual([{ name: nameOf('author'), field: null }])
    expect((await rows()).map(({ field }) => field)).not.toContain('Words of the text itself')
  })

  it('is kept in few rows, however many texts one person opens, and these are swept', async () => {
    for (let index = 0; index < 100; index++) await beat('second', { id: `text-${index}` })
    const own = (await rows()).filter(({ person }) => person === desk.people.second.id)
    expect(own.length).toBeLessThanOrEqual(64)
    // All at once, as from as many tabs: one row each time.
    await Promise.all(Array.from({ length: 20 }, () => beat('translator')))
    expect((await rows()).filter(({ person }) => person === desk.people.translator.id)).toHaveLength(1)
    await forgetGone(await createLocalReq({}, desk.payload), new Date(Date.now() + 1000))
    expect(await rows()).toEqual([])
  })

  it('is told to nobody outside, and shown and written as a list by nobody', async () => {
    await beat('author')
    const body = { collection: 'pages', id }
    expect((await rest('/presence', { method: 'POST', body })).status).toBe(401)
    const [row] = await rows()
    for (const who of ['author', 'administrator', null] as const) {
      const token = who ? desk.people[who].token : undefined
      for (const path of ['/presence', `/presence/${row?.id}`, '/presence/count'])
        expect((await rest(path, { ...(token && { token }) })).status, `${path} as ${who}`).toBe(403)
      for (const [method, path] of [
        ['PATCH', `/presence/${row?.id}`],
        ['DELETE', `/presence/${row?.id}`],
        ['DELETE', '/presence?where[id][exists]=true'],
      ] as const)
        expect([403, 404]).toContain((await rest(path, { method, body: {}, ...(token && { token }) })).status)
    }
    const { token } = desk.people.author
    for (const bad of [{}, { ...body, words: 'x' }, { ...body, id: 7 }])
      expect((await rest('/presence', { method: 'POST', body: bad, token })).status).toBe(400)
    for (const collection of ['users', 'media', 'none', '__proto__'])
      expect((await rest('/presence', { method: 'POST', body: { collection, id }, token })).status).toBe(404)
  })
})
