import { beforeAll, describe, expect, it } from 'vitest'
import { dayAfter, dayOf } from '@/workflow/domain/assignment'
import { dashboardOf, type DashboardContents, type DeskLists } from '@/workflow/queries/dashboard'
import { verifyAudit } from '@/workflow/queries/verify'
import { aPerson } from '../../support/aPerson'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { writesPastTheWorkflow } from '../../support/testPayload'

type List = keyof DeskLists

describe('the dashboard', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const of = async (who: Who) => {
    const contents = await dashboardOf(await desk.reqOf(who))
    if (!contents) throw new Error(`${who} has no dashboard`)
    return contents
  }
  const shows = (contents: DashboardContents, list: List, id: string) =>
    contents[list]?.items.some((item) => item.id === id) ?? false
  /** For whom a document is in a list. */
  const seenBy = async (list: List, id: string) => {
    const who: Who[] = ['author', 'colleague', 'reviewer', 'validator', 'second', 'administrator']
    const seen = await Promise.all(who.map(async (each) => shows(await of(each), list, id)))
    return who.filter((_, index) => seen[index])
  }

  it('shows a text to those who can act on it next, and to its author where it is', async () => {
    const id = await desk.write()
    expect(await seenBy('drafts', id)).toEqual(['author'])
    expect(await seenBy('forAnyone', id)).toEqual([])

    await desk.act('author', 'requestReview', id)
    expect(await seenBy('forAnyone', id)).toEqual(['reviewer'])
    expect((await of('reviewer')).forAnyone?.collections).toEqual([{ slug: 'pages', kinds: 'Pages' }])
    expect(await seenBy('underWay', id)).toEqual(['administrator'])
    await desk.act('reviewer', 'sendBack', id, { comment: 'Say more.' })
    expect(await seenBy('forAnyone', id)).toEqual([])
    expect(await seenBy('sentBack', id)).toEqual(['author'])
    const { sentBack } = await of('author')
    expect(sentBack?.items.find((item) => item.id === id)).toMatchObject({
      from: desk.people.reviewer.user.name,
      said: 'Say more.',
    })

    await desk.act('author', 'requestReview', id)
    expect(await seenBy('sentBack', id)).toEqual([])
    await desk.act('reviewer', 'requestValidation', id)
    expect(await seenBy('forAnyone', id)).toEqual(['validator', 'second'])
    await desk.act('validator', 'validate', id)
    expect(await seenBy('waiting', id)).toEqual(['author'])
    await desk.act('author', 'publish', id)
    expect(await seenBy('waiting', id)).toEqual([])
    expect(await seenBy('drafts', id)).toEqual([])
    expect(await seenBy('published', id)).toHaveLength(6)
  })

  it('asks nobody to decide on their own words', async () => {
    const id = await desk.write()
    await desk.save('reader', id)
    await desk.act('author', 'requestReview', id)
    expect(shows(await of('reader'), 'forAnyone', id)).toBe(false)
    expect(shows(await of('reader'), 'drafts', id)).toBe(true)
  })

  it('asks a validator who neither wrote nor published it for a second look', async () => {
    const id = await desk.write('reader')
    await desk.act('validator', 'publishUrgently', id, { reason: 'It cannot wait.' })
    expect(await seenBy('forAnyone', id)).toEqual(['second'])
    expect(shows(await of('reader'), 'forAnyone', id)).toBe(false)

    await desk.save('author', id)
    await desk.act('author', 'requestReview', id, { minor: true })
    expect(shows(await of('reader'), 'forAnyone', id)).toBe(false)
    await desk.act('second', 'confirm', id)
    expect(shows(await of('reader'), 'forAnyone', id)).toBe(true)
  })

  it('tells whom a text waits for, from whom, since when, with which words, and by when', async () => {
    const id = await desk.write()
    const assignee = String(desk.people.reviewer.id)
    const today = dayOf(new Date())
    await desk.act('author', 'requestReview', id, { assignee, dueOn: today, comment: 'Look at the dates.' })
    expect(await seenBy('waiting', id)).toEqual(['reviewer'])
    // Nobody else is asked, though they may decide; and it concerns whoever asked, and whoever keeps the house.
    expect(shows(await of('reader'), 'forAnyone', id)).toBe(false)
    expect(await seenBy('due', id)).toEqual(['author', 'reviewer', 'administrator'])
    const row = (await of('reviewer')).waiting?.items.find((item) => item.id === id)
    expect(row).toMatchObject({
      from: desk.people.author.user.name,
      said: 'Look at the dates.',
      forWhom: desk.people.reviewer.user.name,
      dueOn: today,
      isOverdue: false,
      at: (await desk.load(id)).newest.doc.workflow.since,
    })
    // Nobody is told that they have something from themselves.
    const own = (await of('author')).due?.items.find((item) => item.id === id)
    expect(own).toMatchObject({ said: 'Look at the dates.' })
    expect(own).not.toHaveProperty('from')
    await desk.payload.db.updateOne({
      ...{ collection: 'assignments', where: { key: { equals: `pages/${id}` } } },
      data: { dueOn: '2026-01-01' },
    })
    expect((await of('author')).due?.items[0]).toMatchObject({ id, isOverdue: true })
    await desk.act('author', 'recall', id)
    expect(await seenBy('due', id)).toEqual(['author', 'administrator'])
    await desk.act('author', 'discardDraft', id)
    expect(await seenBy('due', id)).toEqual([])
  })

  it('gives what waits for somebody who has left to whoever may decide', async () => {
    const leaving = await aPerson('reviewer')
    const id = await desk.write()
    await desk.act('author', 'requestReview', id, {
      assignee: String(leaving.id),
      dueOn: dayAfter(dayOf(new Date())),
    })
    expect(await seenBy('forAnyone', id)).toEqual([])
    await desk.payload.update({
      ...{ collection: 'users', id: leaving.id, overrideAccess: false, user: desk.people.administrator.user },
      data: { deactivatedAt: new Date().toISOString() },
    })
    expect(await seenBy('forAnyone', id)).toEqual(['reviewer'])
  })

  it('calls a text by its title, also while the desk shows another language', async () => {
    const title = `Page ${Date.now()}`
    const id = await desk.write('author', { title })
    const inFrench = { ...(await desk.reqOf('author')), locale: 'fr' as const }
    const shown = (await dashboardOf(inFrench))?.drafts?.items.find((item) => item.id === id)
    expect(shown).toMatchObject({ title, language: 'en' })
    expect(inFrench.locale).toBe('fr')
  })

  it('offers to begin texts to those who write, and tells of accounts those who validate or administer', async () => {
    const [author, validator, administrator] = await Promise.all([
      of('author'),
      of('validator'),
      of('administrator'),
    ])
    expect(author.kinds.map(({ collection }) => collection)).toContain('pages')
    expect(administrator.kinds).toEqual([])
    expect(author.accounts).toBeNull()
    expect(validator.accounts).not.toBeNull()
    expect(administrator.accounts).toEqual(validator.accounts)
  })

  it('tells whose account changed by the name that they had until then', async () => {
    const { user } = desk.people.colleague
    const change = (data: { name?: string; units?: string[] }) =>
      desk.payload.update({
        ...{ collection: 'users', id: user.id, data, overrideAccess: false },
        user: desk.people.administrator.user,
      })
    const told = async () => (await of('validator')).accounts?.slice(0, 3).map(({ whom }) => whom)
    await change({ units: ['A.1'] })
    await change({ name: 'Coleen Colleague' })
    await change({ units: [] })
    expect(await told()).toEqual(['Coleen Colleague', user.name, user.name])
    await change({ name: user.name })
    expect((await told())?.[1]).toBe('Coleen Colleague')
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('is not there for visitors, nor for people who were deactivated', async () => {
    expect(await dashboardOf(await desk.reqOf(null))).toBeNull()
    const { user } = desk.people.author
    const deactivated = { ...user, deactivatedAt: new Date().toISOString() }
    expect(await dashboardOf({ ...(await desk.reqOf(null)), user: deactivated })).toBeNull()
  })

  // The last one: what it leaves fills the lists.
  it('counts all texts that wait, and shows those first that have waited longest', async () => {
    const before = await of('reviewer')
    const MANY = 120
    const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
    const ids = []
    for (let minute = 0; minute < MANY; minute++)
      // The one that has waited longest was changed last.
      ids.push(await aWaitingText({ since: at(minute), changed: at(2 * MANY - minute), of: 'author' }))
    const { forAnyone } = await of('reviewer')
    expect(forAnyone?.total).toBe((before.forAnyone?.total ?? 0) + MANY)
    expect(forAnyone?.items.map(({ id }) => id)).toEqual(ids.slice(0, 10))
    expect(forAnyone?.items[0]?.at).toBe(at(0))
    const { drafts, waiting: own } = await of('author')
    expect(drafts?.total).toBeGreaterThanOrEqual(MANY)
    expect(drafts?.items).toHaveLength(10)
    expect(own?.total).toBeLessThan(MANY)
    // Who wrote one of them and may review is asked for all others.
    const [first = ''] = ids
    const total = async () => (await of('reader')).forAnyone?.total ?? 0
    const all = await total()
    await desk.payload.db.create({ collection: 'contributions', data: aContribution(first, 'reader') })
    expect(await total()).toBe(all - 1)
    // What others are named for waits for them, and only the rest for anyone.
    for (const id of ids.slice(1, 21)) await anAssignment(id, 'reviewer')
    expect(await total()).toBe(all - 21)
    const named = await of('reviewer')
    expect([named.waiting?.total, named.waiting?.items.length]).toEqual([20, 10])
    expect(named.waiting?.items[0]?.id).toBe(ids[1])
  })

  const anAssignment = (documentId: string, who: Who) => {
    const place = { key: `pages/${documentId}`, collection: 'pages', documentId }
    const person = { assignee: desk.people[who].user.id, assignedBy: 'x', face: 'needsReview' }
    const data = {
      ...place,
      ...person,
      dueOn: '',
      remindedFor: '',
      at: '2026-01-01T00:00:00.000Z',
      revision: 1,
    }
    return desk.payload.db.create({ collection: 'assignments', data })
  }

  const aContribution = (documentId: string, who: Who) => {
    const actorId = desk.people[who].user.id
    const key = `pages/${documentId}/${actorId}`
    return { key, collection: 'pages', documentId, actorId, at: '2026-01-01T00:00:00.000Z' }
  }

  /** A text that waits for its review, put there past the workflow: a hundred through it would take a minute. */
  const aWaitingText = async (text: { since: string; changed: string; of: Who }): Promise<string> => {
    const { db } = desk.payload
    const [createdAt, updatedAt] = [text.since, text.changed]
    const data = {
      title: { en: `Waiting since ${text.since}` },
      originalLanguage: 'en',
      version: '0.1',
      _status: 'draft' as const,
      workflow: { state: 'needsReview', live: 'none', since: text.since, sentBack: false, step: 1 },
      ...{ createdAt, updatedAt },
    }
    const req = { locale: 'all' as const }
    writesPastTheWorkflow()
    const { id } = await db.create({ collection: 'pages', data, req })
    await db.createVersion({
      ...{ autosave: false, collectionSlug: 'pages' as const, createdAt, updatedAt, parent: String(id), req },
      // In all languages at once, as the adapter takes it.
      versionData: data as never,
    })
    await db.create({ collection: 'contributions', data: aContribution(String(id), text.of) })
    return String(id)
  }
})
