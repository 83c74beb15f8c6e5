import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { getHome } from '@/content/home'
import { listDocuments } from '@/collections/Documents/read'
import { listEvents } from '@/collections/Events/read'
import { aPublicDocument } from '../../support/aPublicDocument'
import { getTestPayload } from '../../support/testPayload'

const HISTORICAL = { historical: { since: { text: '2014' } } }
let payload: Payload

beforeAll(async () => {
  payload = await getTestPayload()
  const events = {
    'meetings-now': { recurs: 'regularly' },
    'meetings-at-times': { recurs: 'unknown' },
    'meetings-once': { recurs: 'regularly', ...HISTORICAL },
    'summit-known': { starts: { text: '2005' } },
    'summit-overtaken': { starts: { text: '2006' }, ...HISTORICAL },
  }
  for (const [slug, data] of Object.entries(events))
    await aPublicDocument(payload, 'events', { title: slug, slug, ...data })
  await aPublicDocument(payload, 'documents', { title: 'valid', slug: 'valid' })
  await aPublicDocument(payload, 'documents', {
    title: 'overtaken',
    slug: 'overtaken',
    kind: 'strategy',
    ...HISTORICAL,
  })
})

const slugs = (cards: readonly { slug: string }[] = []) => cards.map(({ slug }) => slug)

it('what has no date is announced by no list: neither on the home page nor among the events to come', async () => {
  expect((await getHome('en')).nextEvents).toEqual([])
  expect((await listEvents('en'))?.parts.upcoming).toEqual([])
})

describe('what is historical', () => {
  it('is announced by no list of the home page', async () => {
    const { nextEvents, pastEvents, documents } = await getHome('en')
    expect(slugs(nextEvents)).toEqual([])
    expect(slugs(pastEvents)).toEqual(['summit-known'])
    expect(slugs(documents)).toEqual(['valid'])
  })

  it('answers the filters of documents, after what is valid', async () => {
    expect(slugs((await listDocuments('en'))?.documents)).toEqual(['valid', 'overtaken'])
    expect(slugs((await listDocuments('en', { kind: 'strategy' }))?.documents)).toEqual(['overtaken'])
  })

  it('stands in the list of events, but apart from what still is', async () => {
    const parts = (await listEvents('en'))?.parts
    expect(slugs(parts?.recurring)).toEqual(['meetings-at-times', 'meetings-now'])
    expect(slugs(parts?.past)).toEqual(['summit-known'])
    expect(slugs(parts?.historical).sort()).toEqual(['meetings-once', 'summit-overtaken'])
  })
})
