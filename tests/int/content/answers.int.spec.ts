import { writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { shared } from '@/cache/shared'
import { eventPhase, EventRow } from '@/collections/Events/card'
import { listEvents } from '@/collections/Events/read'
import { env } from '@/lib/env'
import { type RequestContext, requestContext } from '@/lib/requestContext'
import { aPublicDocument } from '../../support/aPublicDocument'
import { askAsReader as ask } from '../../support/askAsReader'
import { createRandom } from '../../support/fuzz/random'
import { linking } from '../../support/leaks/linking'
import { rest } from '../../support/rest'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

const CLOCK = vi.hoisted(() => ({ file: '' }))
// Before the first import of the application, which reads its environment once.
await vi.hoisted(async () => {
  const [{ mkdtempSync, writeFileSync: write }, { tmpdir }] = await Promise.all([
    import('node:fs'),
    import('node:os'),
  ])
  CLOCK.file = `${mkdtempSync(`${tmpdir()}/fora-clock-`)}/clock`
  write(CLOCK.file, '2026-11-27T12:00:00.000Z')
  process.env.TEST_CLOCK_FILE = CLOCK.file
})
const setClock = (moment: string): void => writeFileSync(CLOCK.file, moment)

const SITE = env.SERVER_URL
let payload: Payload
let forum: string
beforeAll(async () => {
  payload = await getTestPayload()
  forum = await aPublicDocument(payload, 'forums', {
    ...{ title: 'A forum', slug: 'a-forum', kind: 'committee', topics: ['telecommunications'] },
    dimensions: ['technical', 'political'],
  })
})
beforeEach(() => {
  shared().store.clear()
  setClock('2026-11-27T12:00:00.000Z')
})

describe('the address of a page in an answer', () => {
  it('is whole and in the language of the answer, and the path leads to the same answer', async () => {
    await payload.db.updateOne({ collection: 'forums', id: forum, data: { languages: ['en', 'fr'] } })
    for (const [locale, language] of [
      ['fr', 'fr'],
      ['de', 'en'],
    ]) {
      const { body, text } = await ask(`/forums/${forum}?locale=${locale}`)
      expect(body).toMatchObject({ url: `${SITE}/forums/a-forum_${language}`, path: '/forums/a-forum' })
      expect((await ask(`/content${body.path}?locale=${locale}`)).text).toBe(text)
    }
    expect((await ask(`/forums/${forum}?locale=all`)).body).toMatchObject({
      url: null,
      path: '/forums/a-forum',
    })
  })

  it('comes alone where it is all that is asked for, also without the slug, and with what is referred to', async () => {
    const url = `${SITE}/forums/a-forum_en`
    for (const query of ['select[url]=true', 'select[slug]=false', 'select[title]=false'])
      expect((await ask(`/forums?${query}`)).body.docs[0].url).toBe(url)
    expect((await ask('/forums?select[url]=false&select[path]=false')).body.docs[0]).not.toHaveProperty('url')
    const body = await aPublicDocument(payload, 'forums', { title: 'B', slug: 'a-body', parent: forum })
    expect((await ask(`/forums/${body}?depth=1`)).body.parent).toMatchObject({ url, path: '/forums/a-forum' })
  })

  it('is the home page for its text, which has a path of its own, and nothing for a notice', async () => {
    const at = { home: '/index_en', banner: null, footer: '/p-footer_en' }
    for (const [placement, address] of Object.entries(at)) {
      const slug = `p-${placement}`
      const id = await aPublicDocument(payload, 'pages', { title: placement, slug, placement })
      const { url, path } = (await ask(`/pages/${id}`)).body
      expect([url, path]).toEqual(address ? [SITE + address, `/${slug}`] : [null, null])
      expect((await ask(`/pages?select[url]=true&where[slug][equals]=${slug}`)).body.docs[0].url).toBe(url)
    }
  })

  it('is whole in links and pictures of the HTML, for programs; our own pages have paths', async () => {
    writesPastTheWorkflow()
    const data = { filename: 'a.jpeg', mimeType: 'image/jpeg', width: 2000, height: 1000, publicUses: 1 }
    const { id: picture } = await payload.db.create({ collection: 'media', data: { ...data, sha256: 'a' } })
    const shown = [
      { collection: 'forums', id: forum },
      { collection: 'media', id: String(picture) },
    ]
    const body = linking('href="/here"', { hidden: [], shown })
    const id = await aPublicDocument(payload, 'pages', { title: 'Links', slug: 'links', body })
    const { bodyHtml } = (await ask(`/pages/${id}`)).body
    expect(bodyHtml).toContain(`<a href="${SITE}/forums/a-forum_en">`)
    expect(bodyHtml).toContain(`<img src="${SITE}/api/media/file/a.jpeg"`)
    expect(bodyHtml).not.toContain(`${SITE}/here`)
    expect((await ask(`/media/${picture}`)).body.url).toBe(`${SITE}/api/media/file/a.jpeg`)
    const own = await payload.findByID({ collection: 'pages', id, overrideAccess: false })
    expect(own.bodyHtml).toContain('<a href="/forums/a-forum_en">')
    expect(own.bodyHtml).toContain('<img src="/api/media/file/a.jpeg"')
    expect(own).not.toHaveProperty('url')
  })
})

describe('the time of an event', () => {
  let made = 0
  const periodOf = async (data: object) => {
    const slug = `period-${made++}`
    const id = await aPublicDocument(payload, 'events', { title: slug, slug, ...data })
    return (await ask(`/events?select[period]=true&where[id][equals]=${id}`)).body.docs[0].period
  }

  it('covers all that a partial date may be, to the first instant after it', async () => {
    const timeZone = 'Europe/Brussels'
    const at = (from: string, to: string, zone = timeZone) => ({ from, to, timeZone: zone })
    expect(await periodOf({ starts: { text: '2026' } })).toEqual(
      at('2025-12-31T23:00:00.000Z', '2026-12-31T23:00:00.000Z'),
    )
    expect(await periodOf({ starts: { text: '2026-05' }, timeZone: 'UTC' })).toEqual(
      at('2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z', 'UTC'),
    )
    expect(await periodOf({ starts: { text: '2026-05-20T09:00' }, ends: { text: '2026-05-21' } })).toEqual(
      at('2026-05-20T07:00:00.000Z', '2026-05-21T22:00:00.000Z'),
    )
    expect(await periodOf({ recurs: 'annually' })).toBeNull()
  })

  it('chooses the events that the site lists at the same moment, on every page', async () => {
    const random = createRandom(20_261_127)
    const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia', null]
    const days = ['2026-11', '2026-11-26', '2026-11-27', '2026-11-28', '2026', '2027', '2025-03-30']
    const times = ['2026-11-27T13:00', '2026-11-27T00:00', '2026-03-29T03:30', '2026-11-26T23:59']
    const dates = [...days, ...times]
    for (let number = 0; number < 30; number++) {
      const [one, other] = [random.pick(dates), random.pick(dates)].sort()
      await aPublicDocument(payload, 'events', {
        ...{ title: `Event ${number}`, slug: `drawn-${number}`, timeZone: random.pick(zones) },
        ...(random.isLikely(0.9) && { starts: { text: one } }),
        ...(random.isLikely(0.4) && one?.slice(0, 4) === other?.slice(0, 4) && { ends: { text: other } }),
        recurs: random.pick(['no', 'annually']),
        ...(random.isLikely(0.1) && { historical: { note: 'Overtaken' } }),
      })
    }
    const { docs } = await payload.find({ collection: 'events', limit: 0, locale: 'all' })
    const rows = docs.map((doc) => EventRow.parse(doc))
    const moments = [
      ...['2026-11-27T12:00:00.000Z', '2026-11-27T11:59:59.999Z', '2026-11-26T15:00:00.000Z'],
      ...['2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00.000Z', '2024-01-01T00:00:00.000Z'],
    ]
    const PARTS = { upcoming: 'upcoming', current: 'now', past: 'past' } as const
    for (const moment of moments) {
      setClock(moment)
      shared().store.clear()
      for (const [when, part] of Object.entries(PARTS)) {
        const listed: string[] = []
        for (let page = 1; ; page++) {
          const found = await listEvents('en', { page: String(page) })
          if (!found) break
          listed.push(...found.parts[part].map(({ id }) => id))
        }
        const asked: string[] = []
        for (let page = 1, isMore = true; isMore; page++) {
          const { body } = await ask(`/events?when=${when}&limit=7&page=${page}&select[slug]=true`)
          asked.push(...body.docs.map(({ id }: { id: string }) => id))
          isMore = body.hasNextPage
        }
        const reckoned = rows.filter((row) => !row.historical && eventPhase(row, new Date(moment)) === part)
        expect(asked.sort(), `${when} at ${moment}`).toEqual(listed.sort())
        expect(asked).toEqual(reckoned.map(({ id }) => id).sort())
        expect((await ask(`/events/count?when=${when}`)).body.totalDocs).toBe(asked.length)
      }
    }
  })

  it('is one condition among others, and an answer ends when the next event begins or ends', async () => {
    const all = (await ask('/events?when=past&limit=100')).body.docs as { id: string; slug: string }[]
    const [one] = all
    const where = `where[slug][equals]=${one?.slug}`
    expect((await ask(`/events?when=past&${where}`)).body.docs).toMatchObject([{ id: one?.id }])
    expect((await ask(`/events?when=upcoming&${where}`)).body.docs).toEqual([])
    const context: RequestContext = { requestId: 'x' }
    setClock('2026-11-26T23:30:00.000Z')
    await requestContext.run(context, () => ask('/events?when=current'))
    expect(context.made?.until).toBe(Date.parse('2026-11-27T00:00:00.000Z'))
  })

  it('is refused when it is none, by whomever, and where it means nothing', async () => {
    const problem = async (path: string) => {
      const { status, body } = await ask(path)
      return [status, body.errors[0].path, body.errors[0].message]
    }
    const values = expect.stringContaining('upcoming, current, past')
    expect(await problem('/events?when=now')).toEqual([400, 'when', values])
    expect(await problem('/events/count?when=past&when=past')).toEqual([400, 'when', values])
    expect((await problem('/forums?when=past'))[0]).toBe(400)
    expect((await rest('/events?when=__proto__')).status).toBe(400)
    // Nobody sends a question for the listings as a value.
    for (const sent of ['listed:{"collection":"events","where":[]}', 'listed:{', 'listed:x:{"where":[{}]}'])
      for (const asked of ['id][in]', 'id][equals]', 'slug][in]', 'slug][in][0]', 'kind][in][0]']) {
        const { body, status } = await ask(`/events?where[${asked}=${encodeURIComponent(sent)}`)
        expect([status, body.totalDocs], `${asked} ${sent}`).toEqual([200, 0])
      }
  })
})

describe('a code', () => {
  it('is listed with its words in every language that has some', async () => {
    const { vocabularies } = (await ask('/vocabularies')).body
    const named = new Map(vocabularies.map((each: { name: string }) => [each.name, each]))
    expect([...named.keys()]).toEqual([
      ...['capacities', 'countries', 'decisionMaking', 'dimensions', 'documentKinds', 'eventKinds'],
      ...['eventStatuses', 'forumKinds', 'holders', 'placements', 'recurrences', 'topics'],
    ])
    expect(named.get('topics')).toMatchObject({
      fields: ['forums.topics', 'roles.topics', 'events.topics', 'documents.topics'],
    })
    const said = (name: string, code: string) =>
      (named.get(name) as { terms: { code: string; labels: object }[] }).terms.find(
        (term) => term.code === code,
      )?.labels
    expect(said('forumKinds', 'committee')).toEqual({ en: 'Committee', fr: 'Comité', de: 'Ausschuss' })
    expect(said('eventStatuses', 'as-planned')).toMatchObject({ en: 'As planned' })
    expect(said('countries', 'BE')).toMatchObject({ en: 'Belgium', fr: 'Belgique', el: 'Βέλγιο' })
    expect(said('holders', 'commission')).toEqual({ en: 'European Commission' })
    expect((await ask('/vocabularies?locale=fr')).status).toBe(400)
  })

  it('has its word beside it where that is asked for, in the language of the question', async () => {
    expect((await ask(`/forums/${forum}`)).body).not.toHaveProperty('labels')
    const labels = async (query: string) => (await ask(`/forums?labels=true&${query}`)).body.docs[0].labels
    const where = 'where[slug][equals]=a-forum'
    for (let time = 0; time < 3; time++)
      expect(await labels(`${where}&locale=fr`)).toEqual({
        kind: 'Comité',
        dimensions: ['Technique', 'Politique'],
        topics: ['Télécommunications'],
      })
    expect(await labels(`${where}&select[kind]=true&locale=el`)).toEqual({ kind: 'Committee' })
    expect(await labels(`${where}&locale=all`)).toBeNull()
    const slug = 'a-meeting'
    await aPublicDocument(payload, 'events', { title: slug, slug, place: { country: 'BE' } })
    await aPublicDocument(payload, 'roles', { title: slug, slug, holder: 'commission', forum })
    const of = async (type: string) =>
      (await ask(`/${type}?labels=true&depth=1&where[slug][equals]=${slug}`)).body.docs[0]
    expect((await of('events')).labels).toMatchObject({ 'place.country': 'Belgium', status: 'As planned' })
    const role = await of('roles')
    expect(role.labels).toEqual({ holder: 'European Commission' })
    expect(role.forum).not.toHaveProperty('labels')
    expect((await ask('/forums?labels=yes')).body.errors[0].path).toBe('labels')
  })
})
