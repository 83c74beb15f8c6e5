import { beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '@/workflow/domain/actor'
import { dayAfter, dayOf } from '@/workflow/domain/assignment'
import { describeDocument } from '@/workflow/queries/panel'
import { draftOf } from '@/workflow/queries/document'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

type Problem = { path?: string; code: string; message: string }

describe('who is asked by name to decide, and by when', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const today = dayOf(new Date())
  const tomorrow = dayAfter(today)
  const idOf = (who: Who) => String(desk.people[who].id)
  const nameOf = (who: Who) => desk.people[who].user.name

  const described = async (id: string, who: Who = 'author') => {
    const req = await desk.reqOf(who)
    const actor = actorOf(req.user)
    if (!actor) throw new Error(`${who} is nobody`)
    return describeDocument(req, { actor, collection: 'pages', id })
  }
  const namingOf = async (id: string, who: Who = 'author') => (await described(id, who)).naming
  const shown = async (id: string) => {
    const naming = await namingOf(id)
    return naming && [naming.assignment.assignee?.name ?? null, naming.assignment.dueOn]
  }
  const post = async (who: Who | null, id: string, body: unknown) => {
    const token = who ? desk.people[who].token : undefined
    const answer = await rest(`/pages/${id}/assignment`, { method: 'POST', body, ...(token && { token }) })
    return { status: answer.status, errors: (answer.body.errors ?? []) as Problem[] }
  }
  const assign = async (who: Who, id: string, to: Who | null, dueOn: string | null = null) => {
    const seen = (await namingOf(id))?.assignment.revision ?? 0
    return post(who, id, { assignee: to && idOf(to), dueOn, seen })
  }
  const inReview = async (input: object = {}) => {
    const id = await desk.write()
    await desk.act('author', 'requestReview', id, input)
    return id
  }

  it('is said with the request, and ends with the decision; the day stays until the text is public', async () => {
    const id = await desk.write()
    await desk.act('author', 'requestReview', id, { assignee: idOf('reviewer'), dueOn: tomorrow })
    expect(await shown(id)).toEqual([nameOf('reviewer'), tomorrow])
    await desk.act('reviewer', 'requestValidation', id, { assignee: idOf('second') })
    expect(await shown(id)).toEqual([nameOf('second'), tomorrow])
    // To be named takes nothing from the others.
    await desk.act('validator', 'validate', id)
    expect(await shown(id)).toEqual([null, tomorrow])
    await desk.act('author', 'publish', id)
    expect(await namingOf(id)).toBeNull()
    await desk.save('author', id)
    expect(await shown(id)).toEqual([null, null])
  })

  it.each(['sendBack', 'recall', 'save', 'discardDraft'] as const)('ends with %s', async (name) => {
    const id = await desk.write()
    if (name === 'discardDraft') await desk.publish(id)
    if (name === 'discardDraft') await desk.save('author', id)
    await desk.act('author', 'requestReview', id, {
      assignee: idOf('reviewer'),
      dueOn: tomorrow,
      minor: true,
    })
    if (name === 'save') await desk.save('author', id)
    else
      await desk.act(name === 'sendBack' ? 'reviewer' : 'author', name, id, { comment: 'No.', reason: 'No.' })
    if (name === 'discardDraft') expect(await namingOf(id)).toBeNull()
    else expect(await shown(id)).toEqual([null, tomorrow])
  })

  it('claims no step, changes no text, and leaves a validated one as it was validated', async () => {
    const id = await inReview()
    const before = await desk.load(id)
    const req = await desk.reqOf('author')
    const { hash } = await draftOf(req, before)
    expect(await assign('author', id, 'reviewer', tomorrow)).toMatchObject({ status: 200 })
    const after = await desk.load(id)
    expect([after.record.step, (await draftOf(req, after)).hash]).toEqual([before.record.step, hash])
    expect(after.newest.updatedAt).toBe(before.newest.updatedAt)
    await desk.act('reviewer', 'requestValidation', id)
    await desk.act('validator', 'validate', id)
    expect(await assign('author', id, null, tomorrow)).toMatchObject({ status: 200 })
    expect(await refusalBy(desk.act('author', 'publish', id))).toBe('done')
  })

  it('is on record: in the history, and sealed in the audit log', async () => {
    const id = await inReview({ assignee: idOf('reviewer'), dueOn: today })
    await assign('reader', id, 'reader', tomorrow)
    // Said once more, nothing changes.
    await assign('reader', id, 'reader', tomorrow)
    const { history } = await described(id)
    expect(history.slice(0, 2)).toMatchObject([
      { act: 'assignment', who: nameOf('reader'), forWhom: nameOf('reader'), dueOn: tomorrow },
      { name: 'requestReview', who: nameOf('author'), forWhom: nameOf('reviewer'), dueOn: today },
    ])
    expect(history).toHaveLength(3)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('names nobody who could not decide, and says who can', async () => {
    const id = await desk.write()
    await desk.save('reader', id)
    await desk.act('author', 'requestReview', id)
    const refused = async (to: Who) => {
      const { errors, status } = await assign('author', id, to)
      expect(status).toBe(422)
      expect(errors).toMatchObject([{ path: 'assignee' }])
      expect(errors[0]?.message).toContain(nameOf('reviewer'))
      return errors[0]?.code
    }
    expect(await refused('reader')).toBe('fourEyes')
    expect(await refused('validator')).toBe('role')
    expect(await refused('translator')).toBe('role')
    const unknown = await post('author', id, { assignee: 'nobody', dueOn: null, seen: 0 })
    expect([unknown.status, unknown.errors[0]?.code]).toEqual([422, 'noColleague'])
    expect((await namingOf(id))?.candidates?.needsReview.map(({ name }) => name)).not.toContain(
      nameOf('reader'),
    )
    const other = await desk.write()
    expect(await refusalBy(desk.act('author', 'requestReview', other, { assignee: idOf('author') }))).toBe(
      '422 incomplete',
    )
    expect(await desk.facesOf(other)).toBe('none/draft')
    // Nothing is decided next: there is nobody to name, but a day.
    expect((await assign('author', other, 'reviewer')).errors).toMatchObject([{ code: 'nothingToDecide' }])
    expect(await assign('author', other, null, tomorrow)).toMatchObject({ status: 200 })
  })

  it('takes a day that is there and has not passed', async () => {
    const id = await inReview()
    for (const [dueOn, code] of [
      ['2001-01-01', 'past'],
      ['2026-02-30', 'malformed'],
      ['tomorrow', 'malformed'],
      ['9999-01-01', 'tooLate'],
    ])
      expect((await assign('author', id, null, dueOn)).errors).toMatchObject([{ path: 'dueOn', code }])
    expect((await assign('author', id, null, today)).status).toBe(200)
    for (const bad of [{}, { assignee: null, dueOn: null }, { assignee: 7, dueOn: null, seen: 0 }, []])
      expect((await post('author', id, bad)).status).toBe(400)
    expect(await refusalBy(desk.act('reviewer', 'requestValidation', id, { dueOn: '2001-01-01' }))).toBe(
      '422 incomplete',
    )
  })

  it('is said by who has a part in the pipeline, of a text that has a draft', async () => {
    const id = await inReview()
    for (const who of ['author', 'colleague', 'reviewer', 'validator'] as const)
      expect((await assign(who, id, 'reviewer', who === 'validator' ? today : tomorrow)).status, who).toBe(
        200,
      )
    for (const who of ['translator', 'administrator'] as const) {
      expect((await assign(who, id, null)).errors).toMatchObject([{ code: 'role' }])
      expect((await namingOf(id, who))?.candidates).toBeNull()
    }
    expect((await post(null, id, { assignee: null, dueOn: null, seen: 0 })).status).toBe(401)
    expect((await post('author', 'nothing', { assignee: null, dueOn: null, seen: 0 })).status).toBe(404)
    expect(await shown(id)).toEqual([nameOf('reviewer'), today])
    const published = await desk.write()
    await desk.publish(published)
    expect((await assign('author', published, null, tomorrow)).errors).toMatchObject([{ code: 'state' }])
  })

  it('is changed by one of two people at once; the other is told by whom', async () => {
    const id = await inReview()
    const answers = await Promise.all(
      (['author', 'colleague'] as const).map((who, index) =>
        post(who, id, { assignee: idOf(index === 0 ? 'reviewer' : 'reader'), dueOn: tomorrow, seen: 0 }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = answers.find(({ status }) => status === 409)?.errors[0]
    expect(lost?.code).toBe('stale')
    const acts = (await described(id)).history.filter(({ act }) => act === 'assignment')
    expect(acts).toHaveLength(1)
    expect(lost?.message).toContain(acts[0]?.who)
    expect((await shown(id))?.[0]).toBe(acts[0]?.forWhom)
  })

  it('gives no right, and none over the four eyes', async () => {
    const id = await inReview({ assignee: idOf('reviewer') })
    expect(await refusalBy(desk.act('translator', 'requestValidation', id))).toBe('403 role')
    await desk.act('author', 'recall', id)
    await desk.save('reader', id)
    expect(await refusalBy(desk.act('author', 'requestReview', id, { assignee: idOf('reader') }))).toBe(
      '422 incomplete',
    )
  })

  it('warns whoever would leave nobody to decide, before they save', async () => {
    const id = await desk.write('author')
    const leaves = async (who: Who) => (await described(id, who)).leftWithNobody
    // Those who have a part in it already change nothing by another save, and others write nothing.
    expect([await leaves('author'), await leaves('validator'), await leaves('reader')]).toEqual([
      null,
      null,
      null,
    ])
    const { db } = desk.payload
    const deactivate = async (who: Who, deactivatedAt: string | null) => {
      const { user } = desk.people[who]
      await db.updateOne({
        collection: 'users',
        id: idOf(who),
        data: { ...user, deactivatedAt },
        returning: false,
      })
    }
    for (const who of ['validator', 'second'] as const) await deactivate(who, new Date().toISOString())
    try {
      expect([await leaves('reader'), await leaves('colleague')]).toEqual(['requestValidation', null])
      await deactivate('reviewer', new Date().toISOString())
      expect(await leaves('reader')).toBe('needsReview')
      // Nobody was left before: it is not this save that does it.
      await desk.save('reader', id)
      expect(await leaves('colleague')).toBeNull()
    } finally {
      for (const who of ['reviewer', 'validator', 'second'] as const) await deactivate(who, null)
    }
  })

  it('is shown and written as a list by nobody', async () => {
    for (const who of ['reviewer', 'administrator', null] as const)
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/count'],
        ['GET', '?where[assignee][exists]=true'],
        ['POST', ''],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', '?where[id][exists]=true'],
      ] as const) {
        const token = who ? desk.people[who].token : undefined
        const body = method === 'GET' ? undefined : { key: 'pages/x', assignee: 'x' }
        const { status } = await rest(`/assignments${path}`, { method, body, ...(token && { token }) })
        expect([403, 404], `${method} ${path} as ${who}`).toContain(status)
      }
  })
})
