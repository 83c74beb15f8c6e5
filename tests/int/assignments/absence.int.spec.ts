import { beforeAll, describe, expect, it } from 'vitest'
import { dayAfter, dayOf } from '@/workflow/domain/assignment'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { describeDocument } from '@/workflow/queries/panel'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

type Body = { errors?: { path?: string; code: string; message: string }[]; absence?: object | null }

describe('who is away', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const today = dayOf(new Date())
  const tomorrow = dayAfter(today)
  const idOf = (who: Who) => String(desk.people[who].id)
  const nameOf = (who: Who) => desk.people[who].user.name
  const send = async (by: Who | null, of: Who, method: 'GET' | 'POST' | 'DELETE', body?: object) => {
    const token = by ? desk.people[by].token : undefined
    const answer = await rest(`/absences/of/${idOf(of)}`, { method, body, ...(token && { token }) })
    return { status: answer.status, body: answer.body as Body }
  }
  const leave = (who: Who, deputy: Who, [from, until] = [today, tomorrow]) =>
    send(who, who, 'POST', { from, until, deputy: idOf(deputy) })
  const waitsFor = async (list: 'waiting' | 'forAnyone', id: string) => {
    const who: Who[] = ['reviewer', 'validator', 'second', 'reader']
    const seen = await Promise.all(
      who.map(async (each) =>
        (await dashboardOf(await desk.reqOf(each)))?.[list]?.items.some((item) => item.id === id),
      ),
    )
    return who.filter((_, index) => seen[index])
  }
  const inReviewFor = async (who: Who, writers: readonly Who[] = []) => {
    const id = await desk.write('author')
    for (const writer of writers) await desk.save(writer, id)
    await desk.act('author', 'requestReview', id, { assignee: idOf(who) })
    return id
  }
  const told = async (id: string) => {
    const where = { documentId: { equals: id } }
    const { docs } = await desk.payload.db.find<{ id: string; person: string; kind: string }>({
      ...{ collection: 'notifications', pagination: false, where },
    })
    return docs.map(({ kind, person }) => [kind, person])
  }

  it('is stood in for by a colleague who holds the permission already, for as long', async () => {
    const before = await inReviewFor('reviewer')
    expect(await waitsFor('waiting', before)).toEqual(['reviewer'])
    expect((await leave('reviewer', 'reader')).status).toBe(200)
    expect(await waitsFor('waiting', before)).toEqual(['reader'])
    const id = await inReviewFor('reviewer')
    expect(await told(id)).toEqual([['assigned', idOf('reader')]])
    expect(await waitsFor('waiting', id)).toEqual(['reader'])
    const req = await desk.reqOf('author')
    const actor = { id: idOf('author'), staffRoles: ['author'] } as const
    const { naming } = await describeDocument(req, { actor, collection: 'pages', id })
    expect(naming?.assignment.assignee?.away).toEqual({ until: tomorrow, deputy: nameOf('reader') })
    // No right is lent, and none taken.
    expect(await refusalBy(desk.act('reviewer', 'requestValidation', id))).toBe('done')
    expect((await send('reviewer', 'reviewer', 'DELETE')).body.absence).toBeNull()
    expect(await waitsFor('waiting', before)).toEqual(['reviewer'])
  })

  it('leaves to anyone what the deputy has a part in, or is away for as well', async () => {
    await leave('reviewer', 'reader')
    const written = await inReviewFor('reviewer', ['reader'])
    expect(await waitsFor('waiting', written)).toEqual([])
    expect(await waitsFor('forAnyone', written)).toEqual(['reviewer'])
    await send('reviewer', 'reviewer', 'DELETE')
    await leave('validator', 'second')
    await leave('second', 'validator')
    const id = await inReviewFor('reviewer')
    await desk.act('reviewer', 'requestValidation', id, { assignee: idOf('validator') })
    expect(await waitsFor('waiting', id)).toEqual([])
    expect(await waitsFor('forAnyone', id)).toEqual(['validator', 'second', 'reader'])
    for (const who of ['validator', 'second'] as const) await send(who, who, 'DELETE')
    expect(await waitsFor('waiting', id)).toEqual(['validator'])
  })

  it('is not away before the first day', async () => {
    await leave('reviewer', 'reader', [tomorrow, dayAfter(tomorrow)])
    expect(await waitsFor('waiting', await inReviewFor('reviewer'))).toEqual(['reviewer'])
    await send('reviewer', 'reviewer', 'DELETE')
  })

  it('says so themselves, or an administrator does; with days that are right, and a deputy who may', async () => {
    const right = { from: today, until: tomorrow, deputy: idOf('reader') }
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      const body = method === 'POST' ? right : undefined
      expect((await send(null, 'reviewer', method, body)).status).toBe(401)
      expect((await send('author', 'reviewer', method, body)).status).toBe(403)
      expect((await send('administrator', 'reviewer', method, body)).status).toBe(200)
    }
    for (const [change, path] of [
      [{ deputy: idOf('validator') }, 'deputy'],
      [{ deputy: idOf('reviewer') }, 'deputy'],
      [{ until: '2001-01-01' }, 'until'],
      [{ from: tomorrow, until: today }, 'until'],
      [{ from: 'x' }, 'from'],
    ] as const) {
      const { body, status } = await send('reviewer', 'reviewer', 'POST', { ...right, ...change })
      expect([status, body.errors?.[0]?.path]).toEqual([422, path])
      if (path === 'deputy') expect(body.errors?.[0]?.message).toContain(nameOf('reader'))
    }
    // Nothing waits by name for who decides on nothing.
    expect((await send('author', 'author', 'POST', right)).status).toBe(422)
    expect((await send('reviewer', 'reviewer', 'POST', { from: today })).status).toBe(400)
    expect((await send('reviewer', 'reviewer', 'GET')).body.absence).toBeNull()
    for (const path of ['', '/count', '?where[person][exists]=true'])
      expect([403, 404]).toContain(
        (await rest(`/absences${path}`, { token: desk.people.administrator.token })).status,
      )
  })
})
