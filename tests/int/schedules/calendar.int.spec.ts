import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { transition } from '@/workflow/commands/transition'
import { calendarOf } from '@/workflow/queries/calendar'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { aScheduleDesk } from '../../support/desk/aScheduleDesk'
import { rest } from '../../support/rest'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** A public event, with these dates. */
const anEvent = async (desk: Desk, dates: object) => (await aPublicEvent(desk, dates)).title
const aPublicEvent = async (desk: Desk, dates: object) => {
  const title = `Meeting ${randomUUID()}`
  const { id } = await desk.payload.create({
    ...{ collection: 'events', depth: 0, draft: true, locale: 'en', overrideAccess: false },
    user: desk.people.author.user,
    data: {
      ...{ title, summary: 'They meet.', body: aText('They meet.'), kind: 'meeting', status: 'as-planned' },
      ...{ topics: ['internet-governance'], ...dates },
    } as never, // a draft
  })
  const item = { collection: 'events', id: String(id), name: 'publishUrgently', expected: '1' } as const
  await transition(await desk.reqOf('validator'), { items: [{ ...item, reason: 'It is soon.' }] })
  return { id: String(id), title }
}

describe('the calendar of the desk', () => {
  const { own, aScheduledText } = aScheduleDesk()

  const entriesOf = async (from: string, to: string) =>
    (await calendarOf(await own.desk.reqOf('translator'), { from, to })).entries
  const titled = async (title: string, from = '2031-02-01', to = '2031-05-01') =>
    (await entriesOf(from, to)).find((entry) => entry.title === title)

  it('shows what goes public and what expires on the day and hour of the institution’s clocks', async () => {
    const id = await aScheduledText({ inHours: 1 })
    // 23:30 of the 31st, in UTC, is the first of the next month in Brussels.
    await own.desk.act('validator', 'schedule', id, { publishAt: '2031-03-31T22:30:00Z' })
    const expiring = await own.desk.write('author')
    await own.desk.publish(expiring)
    await own.desk.act('second', 'scheduleExpiry', expiring, { expiresAt: '2031-03-02T09:15' })
    const inMarch = await entriesOf('2031-03-01', '2031-04-01')
    expect(inMarch.filter((entry) => [id, expiring].includes(entry.id))).toEqual([
      expect.objectContaining({
        ...{ kind: 'expiry', id: expiring, collection: 'pages', at: '2031-03-02T08:15:00.000Z' },
        ...{ day: '2031-03-02', time: '09:15', isHeld: false, language: 'en' },
      }),
    ])
    const inApril = await entriesOf('2031-04-01', '2031-05-01')
    expect(inApril.find((entry) => entry.id === id)).toMatchObject({ day: '2031-04-01', time: '00:30' })
  })

  it('shows by which day a decision is needed, to who may read the text', async () => {
    const id = await own.desk.write('author')
    await own.desk.act('author', 'requestReview', id, { dueOn: '2031-03-05' })
    const due = (await entriesOf('2031-03-05', '2031-03-06')).filter((entry) => entry.id === id)
    expect(due).toEqual([
      expect.objectContaining({ kind: 'due', day: '2031-03-05', time: null, isHeld: false, release: null }),
    ])
    for (const [from, to] of [
      ['2031-03-04', '2031-03-05'],
      ['2031-03-06', '2031-04-01'],
    ] as const)
      expect((await entriesOf(from, to)).filter((entry) => entry.id === id)).toEqual([])
    const nobody = await calendarOf(await own.desk.reqOf(null), { from: '2031-03-05', to: '2031-03-06' })
    expect(nobody.entries.filter((entry) => entry.id === id)).toEqual([])
  })

  it('shows events on the day of the place where they are, and at the beginning of a month those that go on', async () => {
    const tokyo = await anEvent(own.desk, {
      ...{ starts: { text: '2031-03-12T09:00' }, ends: { text: '2031-03-14T17:00' }, timeZone: 'Asia/Tokyo' },
    })
    expect(await titled(tokyo)).toMatchObject({ day: '2031-03-12', time: '09:00', until: '2031-03-14' })
    const across = await anEvent(own.desk, { starts: { text: '2031-02-27' }, ends: { text: '2031-03-03' } })
    expect(await titled(across, '2031-03-01')).toMatchObject({
      ...{ day: '2031-03-01', time: null, until: '2031-03-03' },
    })
    const someDay = await anEvent(own.desk, { starts: { text: '2031-04' } })
    expect(await titled(someDay)).toMatchObject({ day: null, time: null, until: null })
    expect(await titled(someDay, '2031-05-01', '2031-06-01')).toBeUndefined()
  })

  it('shows when an event takes place as readers see it, whatever its draft says', async () => {
    const { id, title } = await aPublicEvent(own.desk, { starts: { text: '2031-03-20' } })
    await own.desk.payload.update({
      ...{ collection: 'events', id, depth: 0, draft: true, locale: 'en', overrideAccess: false },
      user: own.desk.people.author.user,
      data: { starts: { text: '2031-04-20' } } as never, // of a draft
    })
    expect(await titled(title)).toMatchObject({ kind: 'event', day: '2031-03-20' })
  })
})

describe('a calendar feed', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  it('is read by a calendar programme at a secret address, while that stands and its person is there', async () => {
    const title = `Page ${randomUUID()}`
    const scheduled = await desk.write('author', { title })
    await desk.approve(scheduled)
    await desk.act('validator', 'schedule', scheduled, { publishAt: inDays(1), expiresAt: inDays(2) })
    const needed = `Page ${randomUUID()}`
    const waiting = await desk.write('author', { title: needed })
    await desk.act('author', 'requestReview', waiting, { dueOn: inDays(3).slice(0, 10) })
    const dates = { starts: { text: inDays(10).slice(0, 10) }, ends: { text: inDays(12).slice(0, 10) } }
    const meeting = await anEvent(desk, dates)
    const { token, user } = desk.people.translator
    const make = async () => {
      const { body, status } = await rest('/calendar-feeds', { method: 'POST', token })
      expect(status).toBe(200)
      return new URL(String(body.address)).pathname.replace('/api', '')
    }
    const address = await make()
    const { headers, status, text } = await rest(address)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    expect(lines).toContain(`SUMMARY:Goes public: ${title}`)
    expect(lines).toContain(`SUMMARY:Expires\\, once public: ${title}`)
    expect(lines).toContain(`SUMMARY:Needed: ${needed}`)
    expect(lines).toContain(`SUMMARY:${meeting}`)
    for (const [name, day] of [
      ['DTSTART', inDays(10)],
      ['DTEND', inDays(13)],
    ] as const)
      expect(lines).toContain(`${name};VALUE=DATE:${day.slice(0, 10).replaceAll('-', '')}`)

    const again = await make()
    expect((await rest(address)).status, 'the former address').toBe(404)
    expect((await rest(again)).status).toBe(200)
    expect((await rest(again.replace(/[0-9a-f]/, (x) => (x === '0' ? '1' : '0')))).status).toBe(404)
    expect((await rest('/calendar-feeds', { method: 'DELETE', token })).status).toBe(200)
    expect((await rest(again)).status, 'taken away').toBe(404)
    for (const method of ['POST', 'DELETE'])
      expect((await rest('/calendar-feeds', { method })).status).toBe(401)
    expect((await rest('/calendar-feeds', { token })).status, 'the fingerprints').toBe(403)

    const last = await make()
    await desk.payload.db.updateOne({
      ...{ collection: 'users', id: user.id, data: { ...user, deactivatedAt: inDays(0) }, returning: false },
    })
    expect((await rest(last)).status, 'of somebody deactivated').toBe(404)
    await desk.payload.db.updateOne({
      ...{ collection: 'users', id: user.id, data: { ...user, deactivatedAt: null }, returning: false },
    })
    expect((await rest(last)).status).toBe(200)
  })

  it('leaves nobody two addresses, of two that are made at once', async () => {
    const { token } = desk.people.colleague
    const made = await Promise.all(
      [1, 2].map(async () => (await rest('/calendar-feeds', { method: 'POST', token })).body),
    )
    const read = await Promise.all(
      made.map(
        async ({ address }) => (await rest(new URL(String(address)).pathname.replace('/api', ''))).status,
      ),
    )
    expect(read.filter((status) => status === 200)).toHaveLength(1)
  })
})
