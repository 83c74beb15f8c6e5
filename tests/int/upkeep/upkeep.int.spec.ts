import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { doNext, stand } from '@/jobs/kinds'
import { completeStates } from '@/workflow/commands/completeStates'
import { keepUp } from '@/workflow/commands/upkeep'
import { reviewDue } from '@/workflow/commands/reviewDue'
import { actorOf } from '@/workflow/domain/actor'
import { dayAfter, dayOf } from '@/workflow/domain/assignment'
import { draftOf } from '@/workflow/queries/document'
import { describeDocument } from '@/workflow/queries/panel'
import { endAbsence, noteAbsence } from '@/workflow/ledgers/absences'
import { verifyAudit } from '@/workflow/queries/verify'
import type { Who } from '../../support/desk/aDesk'
import { HOUR, aMailDesk } from '../../support/mail/aMailDesk'
import { rest } from '../../support/rest'

type Problem = { path?: string; code: string; message: string }

describe('which unit answers for a text, and when it is looked at again', () => {
  const { own, later, toldOf } = aMailDesk()

  const described = async (id: string, who: Who = 'author') => {
    const req = await own.desk.reqOf(who)
    const actor = actorOf(req.user)
    if (!actor) throw new Error(`${who} is nobody`)
    return describeDocument(req, { actor, collection: 'pages', id })
  }
  const keep = async (who: Who | null, id: string, body: object) => {
    const token = who ? own.desk.people[who].token : undefined
    const answer = await rest(`/pages/${id}/upkeep`, { method: 'POST', body, ...(token && { token }) })
    return { status: answer.status, errors: (answer.body.errors ?? []) as Problem[] }
  }
  const record = async (id: string) => (await own.desk.load(id)).record

  it('is said by author or validator: on record, without a step, in whatever state the text is', async () => {
    const { desk } = own
    const id = await desk.write()
    await desk.approve(id)
    const before = await desk.load(id)
    const { hash } = await draftOf(await desk.reqOf('author'), before)
    const reviewBy = dayAfter(dayOf(new Date()))
    const nothing = { owner: null, reviewBy: null }
    expect(await keep('author', id, { owner: ' Unit\n E.1 ', reviewBy, seen: nothing })).toMatchObject({
      status: 200,
    })
    const after = await desk.load(id)
    expect(after.record).toMatchObject({ contentOwner: 'Unit E.1', reviewBy, step: before.record.step })
    expect((await draftOf(await desk.reqOf('author'), after)).hash).toBe(hash)
    // What is not named stays, and what says the same is no act.
    await keep('validator', id, { owner: 'Unit E.2' })
    await keep('validator', id, { owner: 'Unit E.2' })
    const { history, upkeep } = await described(id)
    expect(upkeep).toEqual({ owner: 'Unit E.2', reviewBy, isDue: false, mayChange: true })
    expect(history.slice(0, 3)).toMatchObject([
      { act: 'upkeep', comment: 'Unit E.2', reviewBy },
      { act: 'upkeep', comment: 'Unit E.1', reviewBy },
      { name: 'validate' },
    ])
    await desk.act('author', 'publish', id)
    expect(await record(id)).toMatchObject({ contentOwner: 'Unit E.2', reviewBy, state: 'published' })
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
    const { body } = await rest('/records/owners', { token: desk.people.reviewer.token })
    expect(body.owners).toContain('Unit E.2')
    expect((await rest('/records/owners')).status).toBe(401)
  })

  it('is refused with the field and the remedy, to who may not, and to the second of two', async () => {
    const id = await own.desk.write()
    for (const [body, path, code] of [
      [{ reviewBy: '2001-01-01' }, 'reviewBy', 'past'],
      [{ reviewBy: '2026-02-30' }, 'reviewBy', 'malformed'],
      [{ owner: 'E'.repeat(121) }, 'owner', 'tooLong'],
    ] as const)
      expect((await keep('author', id, body)).errors).toMatchObject([{ path, code }])
    for (const bad of [{ owner: 7 }, { more: 'x' }, []])
      expect((await keep('author', id, bad)).status).toBe(400)
    for (const who of ['reviewer', 'translator', 'administrator'] as const) {
      expect((await keep(who, id, { owner: 'Mine' })).errors).toMatchObject([{ code: 'role' }])
      expect((await described(id, who)).upkeep.mayChange).toBe(false)
    }
    expect((await keep(null, id, { owner: 'Mine' })).status).toBe(401)
    expect((await keep('author', 'nothing', { owner: 'Mine' })).status).toBe(404)
    const seen = { owner: null, reviewBy: null }
    const answers = [
      await keep('author', id, { owner: 'A', seen }),
      await keep('colleague', id, { owner: 'B', seen }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 409])
    expect((await record(id)).contentOwner).toBe('A')
  })

  it('is told when the day comes, once, to who wrote and validated it', async () => {
    const { desk } = own
    const id = await desk.write()
    const draft = await desk.write()
    await desk.publish(id)
    vi.setSystemTime(new Date(reviewDue.next(new Date(Date.now() + 48 * HOUR)).getTime() - 26 * HOUR))
    const day = dayAfter(dayOf(new Date()))
    for (const each of [id, draft])
      await keepUp(await desk.reqOf('author'), { collection: 'pages', id: each, reviewBy: day })
    await stand(desk.payload, reviewDue)
    // Two days late: no server ran.
    later(24 * 3 * HOUR)
    const before = (await toldOf(id)).length
    expect(await doNext(desk.payload, reviewDue)).toBe(true)
    const told = (await toldOf(id)).slice(before)
    expect(told).toEqual(['reviewDue: author, validator'])
    expect((await described(id)).upkeep.isDue).toBe(true)
    expect(await toldOf(draft)).toEqual([])
    later(24 * HOUR)
    expect(await doNext(desk.payload, reviewDue)).toBe(true)
    expect(await toldOf(id)).toHaveLength(before + 1)
  })

  it('is told to the people of the unit that answers for it, and to who stands in for whoever is away', async () => {
    const { desk } = own
    const unit = `Unit ${randomUUID()}`
    const joins = (who: Who, units: string[]) =>
      desk.payload.update({ collection: 'users', id: desk.people[who].id, data: { units } })
    await joins('translator', ['Another unit', unit])
    await joins('administrator', ['Another unit'])
    const [known, left] = [await desk.write(), await desk.write('colleague')]
    await desk.publish(known)
    await desk.publish(left)
    const nextMorning = reviewDue.next(new Date(Date.now() + 48 * HOUR)).getTime()
    vi.setSystemTime(new Date(nextMorning - 26 * HOUR))
    const day = dayAfter(dayOf(new Date()))
    const author = await desk.reqOf('author')
    await keepUp(author, { collection: 'pages', id: known, owner: unit, reviewBy: day })
    await keepUp(author, { collection: 'pages', id: left, reviewBy: day })
    await stand(desk.payload, reviewDue)
    later(48 * HOUR)
    const today = dayOf(new Date())
    await noteAbsence(await desk.reqOf('validator'), {
      ...{ person: String(desk.people.validator.id), from: today, until: dayAfter(today) },
      ...{ deputy: String(desk.people.second.id), setBy: String(desk.people.validator.id) },
      at: new Date().toISOString(),
    })
    const { user } = desk.people.colleague
    const set = (deactivatedAt: string | null) =>
      desk.payload.db.updateOne({
        ...{ collection: 'users', id: user.id, data: { ...user, deactivatedAt }, returning: false },
      })
    await set(new Date().toISOString())
    const before = { known: (await toldOf(known)).length, left: (await toldOf(left)).length }
    expect(await doNext(desk.payload, reviewDue)).toBe(true)
    expect((await toldOf(known)).slice(before.known)).toEqual([
      'reviewDue: author, second, translator, validator',
    ])
    expect((await toldOf(left)).slice(before.left)).toEqual(['reviewDue: second, validator'])
    await set(null)
    for (const who of ['translator', 'administrator'] as const) await joins(who, [])
    await endAbsence(await desk.reqOf('validator'), String(desk.people.validator.id))
  })

  it('notes the state of each text with what moves it, and where an older version did not', async () => {
    const { desk } = own
    const id = await desk.write()
    const states = [(await record(id)).state]
    const note = async () => states.push((await record(id)).state)
    await desk.act('author', 'requestReview', id)
    await note()
    await desk.save('author', id)
    await note()
    await desk.publish(id)
    await note()
    const { payload } = desk
    const { id: row, ...rest } = await record(id)
    await payload.db.updateOne({ collection: 'records', id: row, data: { ...rest, state: null } })
    expect(await completeStates(payload)).toBe(1)
    await note()
    await desk.act('validator', 'archive', id, { reason: 'Over.', notice: 'Over.' })
    await note()
    expect(states).toEqual(['draft', 'needsReview', 'draft', 'published', 'published', 'archived'])
    const aside = await desk.write()
    await desk.act('author', 'discardDraft', aside)
    expect(
      await payload.db.findOne({ collection: 'records', where: { key: { equals: `pages/${aside}` } } }),
    ).toMatchObject({ state: 'none' })
  })
})
