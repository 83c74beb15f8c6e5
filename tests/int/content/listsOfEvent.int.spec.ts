import { beforeAll, expect, it } from 'vitest'
import { listDocuments } from '@/collections/Documents/read'
import { eventReader, listEvents } from '@/collections/Events/read'
import { aPublicDocument } from '../../support/aPublicDocument'
import { getTestPayload } from '../../support/testPayload'

/** More than the page of an event shows. */
const MANY = 23

beforeAll(async () => {
  const payload = await getTestPayload()
  const summit = await aPublicDocument(payload, 'events', { title: 'The summit', slug: 'summit' })
  await aPublicDocument(payload, 'events', { title: 'Another', slug: 'another' })
  await payload.create({
    ...{ collection: 'events', draft: true, locale: 'en' },
    data: { title: 'Not public', slug: 'not-public' } as never,
  })
  for (let number = 0; number < MANY; number++) {
    const name = { title: `Paper ${number}`, slug: `paper-${number}` }
    await aPublicDocument(payload, 'documents', { ...name, event: summit })
    await aPublicDocument(payload, 'events', {
      ...{ title: `Session ${number}`, slug: `session-${number}`, partOf: summit, timeZone: 'UTC' },
      starts: { precision: 'day', value: `2026-03-${String(number + 1).padStart(2, '0')}T12:00:00.000Z` },
    })
  }
})

it('an event shows the first of its parts and of its documents, and says how many there are', async () => {
  const summit = await eventReader.bySlug('summit', 'en')
  expect([summit?.parts.first.length, summit?.parts.total]).toEqual([20, MANY])
  expect(summit?.parts.first.slice(0, 2).map(({ title }) => title)).toEqual(['Session 0', 'Session 1'])
  expect([summit?.documents.newest.length, summit?.documents.total]).toEqual([20, MANY])
  const another = await eventReader.bySlug('another', 'en')
  expect([another?.parts.total, another?.documents.total]).toEqual([0, 0])
})

it('all of them are in the lists, page by page, under the name of the event', async () => {
  const documents = await listDocuments('en', { event: 'summit', page: '2' })
  expect(documents).toMatchObject({ page: 2, pages: 2, total: MANY, event: { title: 'The summit' } })
  expect(documents?.documents).toHaveLength(MANY - 20)
  const parts = await listEvents('en', { partOf: 'summit' })
  expect(parts).toMatchObject({ pages: 2, partOf: { title: 'The summit' } })
  expect(await listDocuments('en', { event: 'another' })).toMatchObject({ total: 0, documents: [] })
})

it('a list of what belongs to no public event is not there', async () => {
  for (const slug of ['nothing', 'not-public']) {
    expect(await listDocuments('en', { event: slug })).toBeNull()
    expect(await listEvents('en', { partOf: slug })).toBeNull()
  }
})
