import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { pageReader } from '@/collections/Pages/read'
import { env } from '@/lib/env'
import { asStored } from '@/lib/storable'
import { isPublication, isTransitionName, isWithdrawal } from '@/workflow/domain/table'
import type { AuditRow } from '@/workflow/ledgers/audit/chain'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { askAsReader } from '../../support/askAsReader'
import { linking } from '../../support/leaks/linking'
import { rest } from '../../support/rest'
import { writesPastTheWorkflow } from '../../support/testPayload'

const INSTANTS = 200
/** Thirteen of them are within the hours that a session lasts. */
const LONGEST = 20 * 60_000

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const token = (who: 'author' | 'translator') => ({ token: desk.people[who].token })

describe('the history of a text', () => {
  it('tells readers of each version what changed, and leaves minor changes out of its page', async () => {
    const id = await desk.write()
    expect((await rest(`/pages/${id}/history`)).status).toBe(404)
    // A first version is none that is minor, whatever was said of it.
    await desk.publish(id, { minor: true })
    await desk.save('author', id)
    await desk.publish(id, { changeNote: 'The date is new.' })
    await desk.save('author', id)
    await desk.publish(id, { minor: true })
    await desk.save('author', id)
    await desk.approve(id, { changeNote: 'Nobody reads this yet.' })
    const { status, body } = await rest(`/pages/${id}/history`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ totalDocs: 3, page: 1, totalPages: 1 })
    expect(body.docs).toMatchObject([
      { version: '3.0', note: null, isMinor: true, language: 'en' },
      { version: '2.0', note: 'The date is new.', isMinor: false },
      { version: '1.0', note: null, isMinor: false },
    ])
    const { body: second } = await rest(`/pages/${id}/history?limit=1&page=2`)
    expect(second.docs).toEqual([body.docs[1]])
    const { body: doc } = await rest(`/pages/${id}?depth=0&locale=en`)
    expect(await pageReader.bySlug(String(doc.slug), 'en')).toMatchObject({
      history: { versions: [{ version: '2.0', note: 'The date is new.' }, { version: '1.0' }], total: 2 },
    })
    expect((await rest(`/pages/${id}/history?limit=1000`)).body.errors).toMatchObject([{ path: 'limit' }])
    await desk.act('validator', 'archive', id, { reason: 'Old.', notice: 'It is old.' })
    expect((await rest(`/pages/${id}/history`)).status).toBe(404)
    const gone = await askAsReader(`/pages/${id}/history`)
    expect([gone.status, gone.body.errors]).toEqual([410, (await askAsReader(`/pages/${id}`)).body.errors])
    expect(gone.body.errors).toMatchObject([{ code: 'withdrawn', notice: 'It is old.' }])
    expect((await rest(`/pages/${id}/history`, token('translator'))).body.totalDocs).toBe(3)
  })
})

describe('a text as of a moment', () => {
  const at = (id: string, moment: Date | string, by: object = token('translator')) =>
    rest(
      `/pages/${id}/as-of?asOf=${typeof moment === 'string' ? moment : encodeURIComponent(moment.toISOString())}`,
      by,
    )

  it('has whole addresses, which are no part of what is kept', async () => {
    const slug = `kept-${randomUUID()}`
    const other = await desk.write('author', { slug: `${slug}-too` })
    await desk.publish(other)
    const shown = [{ collection: 'pages', id: other }]
    const id = await desk.write('author', { slug, body: linking('Words', { hidden: [], shown }) })
    await desk.publish(id)
    const { body } = await at(id, new Date())
    const url = `${env.SERVER_URL}/${slug}_en`
    expect(body).toMatchObject({ url, path: `/${slug}` })
    expect(body.bodyHtml).toContain(`<a href="${env.SERVER_URL}/${slug}-too_en">`)
    const { docs } = await desk.payload.db.find<{ id: string; content: unknown }>({
      collection: 'editions',
      where: { documentId: { equals: id } },
    })
    expect(JSON.stringify(docs[0]?.content)).not.toContain(env.SERVER_URL)
  })

  it(`is what the audit log says was public then, at ${INSTANTS} moments`, async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const id = await desk.write('author', { body: aText('First words') })
    const later = () => vi.setSystemTime(Date.now() + Math.ceil(Math.random() * LONGEST))
    const began = Date.now()
    const shown: { from: number; text: string }[] = []
    const publish = async (words: string) => {
      later()
      await desk.save('author', id, { body: aText(words) })
      later()
      await desk.publish(id, { minor: true })
      shown.push({ from: Date.parse(String((await desk.load(id)).main.publishedAt)), text: words })
    }
    for (const round of [1, 2, 3]) {
      await publish(`Words ${round}, first`)
      await publish(`Words ${round}, second`)
      later()
      await desk.act('validator', round === 2 ? 'expire' : 'archive', id, { reason: 'Old.', notice: 'Old.' })
      later()
      await desk.act('author', 'reopen', id)
    }
    await publish('Last words')
    later()

    const { docs: acts } = await desk.payload.db.find<AuditRow>({
      ...{ collection: 'audit-log', pagination: false, sort: 'seq' },
      where: { and: [{ documentId: { equals: id } }, { act: { equals: 'transition' } }] },
    })
    const publicAt = (moment: number): string | null => {
      const last = acts.findLast(
        ({ at: when, name }) =>
          Date.parse(when) <= moment && isTransitionName(name) && (isPublication(name) || isWithdrawal(name)),
      )
      if (!last || !isTransitionName(last.name) || isWithdrawal(last.name)) return null
      return shown.find(({ from }) => from === Date.parse(last.at))?.text ?? 'missing'
    }
    const edges = acts.flatMap(({ at: when }) => [Date.parse(when), Date.parse(when) - 1])
    const random = Array.from(
      { length: INSTANTS - edges.length },
      () => began + Math.floor(Math.random() * (Date.now() - began)),
    )
    const wrong: string[] = []
    for (const moment of [...edges, ...random]) {
      const { status, body } = await at(id, new Date(moment))
      const want = publicAt(moment)
      const isRight = want === null ? status === 410 : status === 200 && JSON.stringify(body).includes(want)
      if (!isRight) wrong.push(`${new Date(moment).toISOString()}: ${status}, not ${want}`)
    }
    expect(wrong).toEqual([])
  })

  it('is for staff, and for visitors only where the operator says so, of what is public now', async () => {
    const id = await desk.write()
    await desk.publish(id)
    const then = new Date()
    expect((await at(id, then, {})).status).toBe(401)
    expect((await at(id, then)).status).toBe(200)
    vi.spyOn(env, 'PUBLIC_AS_OF', 'get').mockReturnValue(true)
    const { status, body } = await at(id, then, {})
    expect(status).toBe(200)
    expect(body).toEqual((await rest(`/pages/${id}?depth=0&locale=en`)).body)
    await desk.act('validator', 'archive', id, { reason: 'Old.', notice: 'It is old.' })
    expect((await at(id, then, {})).status).toBe(404)
    expect((await at(id, then)).status).toBe(200)
    const draft = await desk.write()
    expect((await at(draft, then, {})).status).toBe(404)
    expect((await at(draft, then)).status).toBe(410)
  })

  it('has nothing that was not public then, nor for visitors what is not public now', async () => {
    const slug = `refers-${randomUUID()}`
    const linked = { early: await desk.write('author', { slug: `${slug}-early` }), late: await desk.write() }
    for (const one of Object.values(linked)) await desk.publish(one)
    const shown = Object.values(linked).map((other) => ({ collection: 'pages', id: other }))
    const id = await desk.write('author', { slug, body: linking('Words', { hidden: [], shown }) })
    await desk.publish(id)
    const both = new Date()
    await desk.act('validator', 'archive', linked.early, { reason: 'Old.', notice: 'Old.' })
    const one = new Date()
    await desk.act('validator', 'archive', linked.late, { reason: 'Old.', notice: 'Old.' })

    const linksAt = async (moment: Date, by?: object) => {
      const { status, body } = await at(id, moment, by)
      expect(status).toBe(200)
      expect(body.bodyHtml).toContain('words of a link')
      return Object.values(linked).map((other) => JSON.stringify(body.body).includes(other))
    }
    expect(await linksAt(both)).toEqual([true, true])
    expect((await at(id, both)).body.bodyHtml).toContain(`${slug}-early_en`)
    expect(await linksAt(one)).toEqual([false, true])
    expect((await at(id, one)).body.bodyHtml).not.toContain(`${slug}-early_en`)
    vi.spyOn(env, 'PUBLIC_AS_OF', 'get').mockReturnValue(true)
    expect(await linksAt(both, {})).toEqual([false, false])
    expect((await at(id, both, {})).body.bodyHtml).not.toContain('<a')
  })

  it('names relations that were public then, and not what refers to the text', async () => {
    const make = async (data: object) => {
      const { id } = await desk.payload.create({
        ...{ ...desk.as('author'), collection: 'events', draft: true, overrideAccess: false },
        data: { title: `Event ${randomUUID()}`, ...data },
      })
      return String(id)
    }
    const editionOf = async (id: string, content: object) => {
      const kept = { collection: 'events', documentId: id, number: '1.0', language: 'en', hash: 'x' }
      const made = { from: '2026-01-31T10:00:00.000Z', publishedBy: desk.people.author.user.id }
      writesPastTheWorkflow()
      await desk.payload.db.create({
        collection: 'editions',
        data: { ...kept, ...made, key: `events/${id}/1.0`, content: asStored({ id, ...content }) },
      })
    }
    const [whole, draft, part] = [await make({}), await make({}), await make({})]
    await editionOf(whole, { title: 'Whole', parts: { docs: [part], hasNextPage: false } })
    await editionOf(part, { title: 'Part', partOf: whole })
    const of = (id: string) => rest(`/events/${id}/as-of?asOf=2026-02-01T00:00:00Z`, token('translator'))
    expect((await of(part)).body).toMatchObject({ title: 'Part', partOf: whole })
    const { status, body } = await of(whole)
    expect([status, body.title, 'parts' in body]).toEqual([200, 'Whole', false])
    await editionOf(draft, { title: 'Other', partOf: await make({}) })
    expect((await of(draft)).body.partOf).toBeNull()
  })

  it('is a moment that was: others are refused by name', async () => {
    const id = await desk.write()
    for (const moment of ['yesterday', '', '2026-01-31', '2026-02-30T12:00:00Z', '2999-01-01T00:00:00Z'])
      expect((await at(id, moment)).body.errors).toMatchObject([{ path: 'asOf', code: 'malformedQuery' }])
    expect((await at(id, encodeURIComponent('2020-01-31T12:00:00+01:00'))).status).toBe(410)
  })
})
