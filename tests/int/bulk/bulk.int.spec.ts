import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { dayAfter, dayOf } from '@/workflow/domain/assignment'
import { MOST_TEXTS_AT_ONCE } from '@/workflow/domain/bulk'
import { recordsWith } from '@/workflow/ledgers/records'
import { assignmentOf } from '@/workflow/ledgers/assignments'
import { itemsOf } from '@/workflow/ledgers/releases'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { inBulk, seenOf } from '../../support/desk/inBulk'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { rest } from '../../support/rest'
import { rollsBack } from '../../support/testPayload'

describe('several texts at once', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const chosen = (who: Who, ids: readonly string[]) => inBulk(desk).chosen(who, ids)
  const send = (who: Who | null, body: object) => inBulk(desk).send(who, body)
  const doAll = (who: Who, ids: readonly string[], asked: object) => inBulk(desk).doAll(who, ids, asked)
  const write = async (many: number, data?: object) => {
    const ids: string[] = []
    for (let each = 0; each < many; each++) ids.push(await desk.write('author', data))
    return ids
  }
  const facesOf = (ids: readonly string[]) => Promise.all(ids.map((id) => desk.facesOf(id)))

  it('are sent for review each by itself: what is not complete stays a draft, and says what it lacks', async () => {
    const ready = await write(3)
    const [empty = '', taken = '', changed = ''] = [
      await desk.write('author', { body: null }),
      await desk.write(),
      await desk.write(),
    ]
    await desk.act('author', 'requestReview', taken)
    const ids = [...ready, empty, taken, changed]
    const { acts, texts, people } = await chosen('author', ids)
    expect(acts).toEqual(['requestReview', 'assign', 'keepUp', 'addToRelease'])
    expect(texts.map(({ id }) => id)).toEqual(ids)
    expect(texts[0]).toMatchObject({ language: 'en', title: expect.stringMatching(/^Page /), revision: 0 })
    expect(people.needsReview.map(({ id }) => id)).toContain(String(desk.people.reviewer.user.id))
    expect(people.requestValidation.map(({ id }) => id)).not.toContain(String(desk.people.reviewer.user.id))
    // Somebody else saves one of them while the form is open.
    await desk.save('colleague', changed)
    const dueOn = dayAfter(dayOf(new Date()))
    const { status, body } = await send('author', {
      ...{ act: 'requestReview', comment: 'All of them, please.', dueOn },
      assignee: String(desk.people.reviewer.user.id),
      texts: seenOf(texts),
    })
    expect(status).toBe(200)
    expect(body.texts).toMatchObject([
      ...ready.map((id) => ({ id, done: true, errors: [] })),
      { id: empty, done: false, errors: [{ path: 'body', code: 'missing' }] },
      { id: taken, done: false, errors: [{ code: 'state' }] },
      { id: changed, done: false, errors: [{ code: 'stale' }] },
    ])
    expect(await facesOf(ids)).toEqual([
      ...ready.map(() => 'none/needsReview'),
      ...['none/draft', 'none/needsReview', 'none/draft'],
    ])
    const req = await desk.reqOf('author')
    for (const id of ready) {
      const [act] = await newestActs(req, { documentId: { equals: id } }, 1)
      expect(act).toMatchObject({ act: 'transition', name: 'requestReview', comment: 'All of them, please.' })
      expect(await assignmentOf(req, `pages/${id}`)).toMatchObject({ dueOn, face: 'needsReview' })
    }
    // A refusal is an act, too.
    expect((await newestActs(req, { documentId: { equals: empty } }, 1))[0]).toMatchObject({ act: 'refusal' })
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('get one note to readers, which those ask for that were public before', async () => {
    const [first = '', second = ''] = await write(2)
    await desk.publish(first)
    await desk.save('author', first)
    const ask = await doAll('author', [first, second], { act: 'requestReview' })
    expect(ask.all).toMatchObject([
      { id: first, done: false, errors: [{ path: 'changeNote', code: 'required' }] },
      { id: second, done: true },
    ])
    const again = await doAll('author', [first], { act: 'requestReview', changeNote: 'New dates.' })
    expect(again.done).toEqual([first])
    expect((await desk.load(first)).record.changeNote).toBe('New dates.')
  })

  it('are given to somebody by name, where that person may decide, and keep the day that is not said', async () => {
    const [waiting = '', mine = '', draft = ''] = await write(3)
    await desk.act('author', 'requestReview', waiting)
    // The reader wrote a part of this one, and could not review it.
    await desk.save('reader', mine)
    await desk.act('author', 'requestReview', mine)
    const reader = String(desk.people.reader.user.id)
    const dueOn = dayAfter(dayOf(new Date()))
    expect((await doAll('reviewer', [waiting, draft], { act: 'assign', dueOn })).done).toEqual([
      waiting,
      draft,
    ])
    const { all } = await doAll('reviewer', [waiting, mine, draft], { act: 'assign', assignee: reader })
    expect(all).toMatchObject([
      { id: waiting, done: true },
      { id: mine, done: false, errors: [{ path: 'assignee', code: 'fourEyes' }] },
      { id: draft, done: false, errors: [{ path: 'assignee', code: 'nothingToDecide' }] },
    ])
    const req = await desk.reqOf('reviewer')
    expect(await assignmentOf(req, `pages/${waiting}`)).toMatchObject({ assignee: reader, dueOn })
    // Of two people at once, the second is told.
    const { texts } = await chosen('author', [waiting])
    await doAll('reviewer', [waiting], { act: 'assign', assignee: null })
    const late = await send('author', {
      ...{ act: 'assign', assignee: reader },
      texts: seenOf(texts),
    })
    expect(late.body.texts).toMatchObject([{ done: false, errors: [{ code: 'stale' }] }])
  })

  it('get an owner and a day, without a step', async () => {
    const ids = await write(3)
    await desk.publish(String(ids[0]))
    const steps = await Promise.all(ids.map(desk.stepOf))
    const reviewBy = dayAfter(dayOf(new Date()))
    expect((await doAll('validator', ids, { act: 'keepUp', owner: ' E.1 ', reviewBy })).done).toEqual(ids)
    expect(await Promise.all(ids.map(desk.stepOf))).toEqual(steps)
    const keys = ids.map((id) => `pages/${id}`)
    for (const record of (await recordsWith(await desk.reqOf('author'), keys)).values())
      expect(record).toMatchObject({ contentOwner: 'E.1', reviewBy })
    const { all } = await doAll('author', ids, { act: 'keepUp', reviewBy: '2001-01-01' })
    expect(all.map(({ errors }) => errors[0]?.code)).toEqual(['past', 'past', 'past'])
  })

  it('go into a release in one act; what is in it already is named', async () => {
    const [one = '', two = '', three = ''] = await write(3)
    const name = `Summit ${randomUUID()}`
    const { body } = await doAll('author', [one, two], { act: 'addToRelease', name })
    expect(body).toMatchObject({ release: { name }, texts: [{ done: true }, { done: true }] })
    const release = body.release.id as string
    const { all } = await doAll('validator', [two, three], { act: 'addToRelease', release })
    expect(all).toMatchObject([
      { id: two, done: false, errors: [{ code: 'already' }] },
      { id: three, done: true },
    ])
    const req = await desk.reqOf('author')
    expect((await itemsOf(req, release)).map(({ documentId }) => documentId).sort()).toEqual(
      [one, two, three].sort(),
    )
    expect(await newestActs(req, { documentId: { equals: release } }, 5)).toMatchObject([
      { name: 'add', details: { texts: 3 } },
      { name: 'add', details: { texts: 2 } },
      { name: 'create' },
    ])
    await rest(`/releases/${release}/discard`, { method: 'POST', body: {}, token: desk.people.author.token })
    const closed = await send('author', {
      ...{ act: 'addToRelease', release },
      texts: [{ id: one, expected: '1', revision: 0 }],
    })
    expect(closed.status).toBe(409)
  })

  it.runIf(rollsBack())('make no release into which nothing can go', async () => {
    const name = `Nothing ${randomUUID()}`
    const { status, body } = await send('author', {
      ...{ act: 'addToRelease', name },
      texts: [{ id: randomUUID(), expected: '1', revision: 0 }],
    })
    expect({ status, body }).toMatchObject({ status: 422 })
    expect((await chosen('author', [await desk.write()])).releases.map((one) => one.name)).not.toContain(name)
  })

  it('are done nothing to by who may not, in bulk as alone, nor validated or published by anybody', async () => {
    const ids = await write(1)
    const texts = seenOf((await chosen('author', ids)).texts)
    const ACTS = {
      requestReview: {},
      assign: { assignee: null },
      keepUp: { owner: 'E' },
      addToRelease: { name: 'Mine' },
    }
    const MAY: Partial<Record<Who, string[]>> = {
      reviewer: ['assign'],
      validator: ['assign', 'keepUp', 'addToRelease'],
      translator: [],
      administrator: [],
    }
    for (const [who, may] of Object.entries(MAY) as [Who, string[]][]) {
      expect((await chosen(who, ids)).acts).toEqual(may)
      for (const [act, more] of Object.entries(ACTS).filter(([act]) => !may.includes(act)))
        expect((await send(who, { act, texts, ...more })).status, `${who} ${act}`).toBe(403)
    }
    expect((await rest(`/pages/bulk?ids=${ids.join()}`)).status).toBe(401)
    expect((await send(null, { act: 'requestReview', texts })).status).toBe(401)
    for (const act of ['validate', 'publish', 'publishUrgently', 'archive', 'requestValidation', 'delete'])
      expect((await send('reader', { act, texts })).status, act).toBe(400)
    expect(await facesOf(ids)).toEqual(['none/draft'])
  })

  it('are bounded, and a wrong request names what is wrong', async () => {
    const many = Array.from({ length: MOST_TEXTS_AT_ONCE + 1 }, (_, index) => `x${index}`)
    expect(
      (await rest(`/pages/bulk?ids=${many.join()}`, { token: desk.people.author.token })).text,
    ).toContain('100 texts at most')
    const seen = (id: string) => ({ id, expected: '1', revision: 0 })
    for (const [body, message] of [
      [{ act: 'keepUp', owner: 'E', texts: many.map(seen) }, '100 texts at most'],
      [{ act: 'keepUp', owner: 'E', texts: [] }, 'Choose a text'],
      [{ act: 'keepUp', texts: [seen('x')] }, 'Give owner'],
      [{ act: 'assign', texts: [seen('x')] }, 'Give assignee'],
      [{ act: 'addToRelease', texts: [seen('x')] }, 'Give release'],
      [{ act: 'requestReview', texts: [{ id: 'x' }] }, 'expected is the step'],
      [{ texts: [seen('x')] }, 'act is requestReview'],
      [[], 'act is requestReview'],
    ] as const) {
      const { status, text } = await send('author', body)
      expect(status, text).toBe(400)
      expect(text).toContain(message)
    }
    const none = await send('author', { act: 'keepUp', owner: 'E', texts: [seen('nothing')] })
    expect(none.body.texts).toMatchObject([{ id: 'nothing', done: false, errors: [{ code: 'notFound' }] }])
  })

  it('cost a text what it costs alone, a look at them the same for any number, and readers nothing', async () => {
    const { payload } = desk
    const [alone = '', ...ids] = await write(6)
    const single = await countDatabaseCalls(payload, async () =>
      desk.act('author', 'requestReview', alone, { expected: '1' }),
    )
    const { texts } = await chosen('author', ids)
    const seen = seenOf(texts)
    const looks = [
      await countDatabaseCalls(payload, () => chosen('author', ids)),
      await countDatabaseCalls(payload, () => chosen('author', ids.slice(1))),
    ]
    expect(looks[0]).toEqual(looks[1])
    const review = await countDatabaseCalls(payload, () =>
      send('author', { act: 'requestReview', texts: seen }),
    )
    // Beside them: who is asking.
    expect(review.filter((call) => call !== 'findOne users').length).toBeLessThanOrEqual(
      5 * single.filter((call) => call !== 'findOne users').length + 1,
    )
    // Nothing that the public sees has changed.
    expect(review.filter((call) => call.endsWith('outbox'))).toEqual([])
  })
})
