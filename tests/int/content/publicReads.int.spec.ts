import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { shared } from '@/cache/shared'
import { documentReader } from '@/collections/Documents/read'
import { eventReader } from '@/collections/Events/read'
import { forumReader } from '@/collections/Forums/read'
import { getHome } from '@/content/home'
import { roleReader } from '@/collections/Roles/read'
import { getSite } from '@/content/site'
import { pageReader } from '@/collections/Pages/read'
import { listDocuments } from '@/collections/Documents/read'
import { listEvents } from '@/collections/Events/read'
import { listForums } from '@/collections/Forums/read'
import { listRoles } from '@/collections/Roles/read'
import { aPublicDocument } from '../../support/aPublicDocument'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { getTestPayload } from '../../support/testPayload'

let payload: Payload
const MOST = 30

beforeAll(async () => {
  payload = await getTestPayload()
  const forum = await aPublicDocument(payload, 'forums', {
    title: 'A forum',
    slug: 'a-forum',
    dimensions: ['political'],
    acronym: 'AF',
  })
  const event = await aPublicDocument(payload, 'events', {
    title: 'An event',
    slug: 'an-event',
    forums: [forum],
    starts: { text: '2005-11' },
  })
  await aPublicDocument(payload, 'events', {
    title: 'A part',
    slug: 'a-part',
    partOf: event,
    starts: { text: '2005-11-16' },
  })
  const basis = await aPublicDocument(payload, 'documents', {
    ...{ title: 'A document', slug: 'a-document', kind: 'agreement', date: { text: '2005' } },
    ...{ forums: [forum], event },
  })
  await aPublicDocument(payload, 'roles', {
    title: 'A role',
    slug: 'a-role',
    forum,
    capacity: 'adviser',
    basis: [basis],
  })
  await aPublicDocument(payload, 'forums', { title: 'A body', slug: 'a-body', parent: forum })
  await aPublicDocument(payload, 'pages', { title: 'Home', slug: 'home', placement: 'home' })
  await aPublicDocument(payload, 'pages', { title: 'Contact', slug: 'contact', placement: 'footer' })
  for (const collection of CONTENT_SLUGS)
    await payload.create({
      collection,
      data: { title: 'CANARY', slug: 'canary' } as never,
      draft: true,
      locale: 'en',
    })
})

beforeEach(() => shared().store.clear())

/** Each page type as the routes read it. */
const PAGES = {
  home: () => Promise.all([getSite('en'), getHome('en')]),
  'forum list': () => Promise.all([getSite('en'), listForums('en')]),
  forum: () => Promise.all([getSite('en'), forumReader.bySlug('a-forum', 'en')]),
  'forum in another language': () => Promise.all([getSite('fr'), forumReader.bySlug('a-forum', 'fr')]),
  'role list': () => Promise.all([getSite('en'), listRoles('en')]),
  role: () => Promise.all([getSite('en'), roleReader.bySlug('a-role', 'en')]),
  'event list': () => Promise.all([getSite('en'), listEvents('en')]),
  event: () => Promise.all([getSite('en'), eventReader.bySlug('an-event', 'en')]),
  'document list': () => Promise.all([getSite('en'), listDocuments('en')]),
  document: () => Promise.all([getSite('en'), documentReader.bySlug('a-document', 'en')]),
  'standing page': () => Promise.all([getSite('en'), pageReader.bySlug('contact', 'en')]),
  'address of nothing': () => Promise.all([getSite('en'), forumReader.bySlug('nothing', 'en')]),
} as const

describe.each(Object.entries(PAGES))('%s', (_, read) => {
  it(`is read with at most ${MOST} calls of the database, and with none from the cache`, async () => {
    const cold = await countDatabaseCalls(payload, read)
    expect(cold.length, cold.join(', ')).toBeLessThanOrEqual(MOST)
    expect(await countDatabaseCalls(payload, read)).toEqual([])
  })

  it('shows nothing of a draft', async () => {
    expect(JSON.stringify(await read())).not.toMatch(/canary/i)
  })
})

describe('what a visitor reads', () => {
  it('shows relations from both sides', async () => {
    const forum = await forumReader.bySlug('a-forum', 'en')
    expect(forum?.bodies.first).toMatchObject([{ title: 'A body' }])
    expect(forum?.roles.shown).toMatchObject([{ title: 'A role', capacity: 'adviser' }])
    expect(forum?.events.parts).toMatchObject({ past: [{ title: 'An event' }], upcoming: [], recurring: [] })
    expect(forum?.documents.newest).toMatchObject([{ title: 'A document' }])
    expect(await documentReader.bySlug('a-document', 'en')).toMatchObject({
      event: { title: 'An event' },
      forums: [{ title: 'A forum' }],
      basisOf: { first: [{ title: 'A role' }], total: 1 },
    })
    expect((await eventReader.bySlug('an-event', 'en'))?.parts.first).toMatchObject([{ title: 'A part' }])
  })

  it('is in its original language where the language asked for is not public', async () => {
    expect(await forumReader.bySlug('a-forum', 'de')).toMatchObject({
      title: 'A forum',
      lang: 'en',
      languages: ['en'],
    })
  })

  it('filters documents by kind, forum and year', async () => {
    const titles = async (filters: object) =>
      ((await listDocuments('en', filters))?.documents ?? []).map(({ title }) => title)
    expect(await titles({ kind: 'agreement', forum: 'a-forum', year: '2005' })).toEqual(['A document'])
    expect(await titles({ year: '2006' })).toEqual([])
    expect(await listDocuments('en', { forum: 'nothing' })).toBeNull()
  })
})
