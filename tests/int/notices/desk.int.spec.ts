import { beforeAll, describe, expect, it } from 'vitest'
import { tell } from '@/workflow/ledgers/notifications'
import type { Notices } from '@/workflow/queries/notices'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

describe('what a person is told at the desk', () => {
  let desk: Desk
  let id: string
  beforeAll(async () => {
    desk = await aDesk()
    id = await desk.write('author', { title: 'A page about names' })
    await desk.act('author', 'requestReview', id)
  })

  const get = async (who: Who, path = '/mine') => {
    const { body, status } = await rest(`/notifications${path}`, { token: desk.people[who].token })
    expect(status).toBe(200)
    return body as unknown as Notices
  }
  const post = (who: Who, path: string, body: object) =>
    rest(`/notifications${path}`, { method: 'POST', body, token: desk.people[who].token })

  it('is their own: who did what, to which text, and where it is', async () => {
    const { unread, notices } = await get('reviewer')
    expect(unread).toBe(1)
    expect(notices).toMatchObject([
      {
        said: `${desk.people.author.user.name} asks for a review`,
        title: 'A page about names',
        path: `/collections/pages/${id}/review?locale=en`,
        isRead: false,
      },
    ])
    expect(await get('translator')).toEqual({ unread: 0, notices: [] })
  })

  it('is marked as seen by themselves alone, one or all up to a moment', async () => {
    const [notice] = (await get('reviewer')).notices
    const ids = [String(notice?.id)]
    expect((await post('reader', '/read', { ids })).body).toEqual({ unread: 1 })
    expect((await get('reviewer', '/unread')).unread).toBe(1)
    expect((await post('reviewer', '/read', { ids })).body).toEqual({ unread: 0 })
    expect((await get('reader')).unread).toBe(1)
    expect((await post('reader', '/read', { upTo: notice?.at ?? '' })).body).toEqual({ unread: 0 })
    expect((await get('reader')).notices).toMatchObject([{ isRead: true }])
    for (const bad of [{}, { ids: [] }, { ids: [7] }, { upTo: 'now' }, { ids, more: 1 }])
      expect((await post('reader', '/read', bad)).status).toBe(400)
  })

  it('is mailed as they choose, kind by kind', async () => {
    expect((await post('reviewer', '/choices', { review: 'daily' })).status).toBe(200)
    expect((await post('reviewer', '/choices', { published: 'none' })).status).toBe(200)
    const { choices } = (await get('reviewer', '/choices')) as unknown as { choices: object }
    expect(choices).toMatchObject({ review: 'daily', published: 'none', validation: 'atOnce' })
    expect(await get('reader', '/choices')).toMatchObject({ choices: { review: 'atOnce' } })
    for (const bad of [{ review: 'never' }, { link: 'none' }, { __proto__x: 'none' }])
      expect((await post('reader', '/choices', bad)).status).toBe(400)
  })

  it('is shown to nobody else, over no way, and written by nobody', async () => {
    for (const path of ['/mine', '/unread', '/choices'])
      expect((await rest(`/notifications${path}`)).status).toBe(401)
    for (const who of ['reviewer', 'administrator', null] as const)
      for (const collection of ['notifications', 'subscriptions'])
        for (const [method, path] of [
          ['GET', ''],
          ['GET', '/count'],
          ['GET', '?where[person][exists]=true'],
          ['POST', ''],
          ['PATCH', '?where[id][exists]=true'],
          ['DELETE', '?where[id][exists]=true'],
        ] as const) {
          const token = who ? desk.people[who].token : undefined
          const body = method === 'GET' ? undefined : { person: 'x', key: 'x' }
          const { status } = await rest(`/${collection}${path}`, { method, body, ...(token && { token }) })
          expect([403, 404], `${method} ${collection}${path} as ${who}`).toContain(status)
        }
  })

  it('costs the same after years: as many calls, and no more than a hundred rows', async () => {
    const person = String(desk.people.second.id)
    const about = { collection: 'pages', documentId: id, actorId: String(desk.people.author.id) }
    const add = async (from: number, to: number) => {
      for (let index = from; index < to; index++)
        await tell(await desk.reqOf(null), {
          ...{ ...about, event: `old/${index}`, at: new Date(Date.now() - index).toISOString() },
          people: new Map([[person, 'published']]),
        })
    }
    await add(0, 2)
    await get('second')
    const few = await countDatabaseCalls(desk.payload, () => get('second'))
    await add(2, 150)
    const many = await countDatabaseCalls(desk.payload, () => get('second'))
    expect(many).toEqual(few)
    const { unread, notices } = await get('second')
    expect([unread, notices.length]).toEqual([100, 30])
  })
})
