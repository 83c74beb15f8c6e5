import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { shared } from '@/cache/shared'
import { documentReader, listDocuments } from '@/collections/Documents/read'
import { eventReader, listEvents } from '@/collections/Events/read'
import { forumReader, listForums } from '@/collections/Forums/read'
import { getHome } from '@/content/home'
import { roleReader, listRoles } from '@/collections/Roles/read'
import { getSite } from '@/content/site'
import { sitemapFile, sitemapFiles } from '@/content/sitemap'
import { completeListings } from '@/workflow/ledgers/listings'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { fillTexts } from '../../support/manyTexts'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

/** The server that stands in for MongoDB walks through all rows for each: there the calls alone are compared. */
const isSlow = process.env.FORA_TEST_DB === 'mongodb'
const [FEW, MANY] = isSlow ? [100, 180] : [560, 680]
const TIME = 300_000

/** Texts that are there from the beginning, and pages with as many of them as they can show. */
const PAGES: Record<string, () => Promise<unknown>> = {
  home: () => getHome('en'),
  'forum list': () => listForums('en'),
  'forum list, page 2': () => listForums('en', { page: '2' }),
  'role list': () => listRoles('en'),
  'event list': () => listEvents('en'),
  'document list': () => listDocuments('en'),
  'documents of a kind': () => listDocuments('en', { kind: 'agenda' }),
  forum: () => forumReader.bySlug('text-made-to-measure-0', 'en'),
  event: () => eventReader.bySlug('text-made-to-measure-1', 'en'),
  document: () => documentReader.bySlug('text-made-to-measure-2', 'en'),
  role: () => roleReader.bySlug('text-made-to-measure-3', 'en'),
}

let payload: Payload
beforeAll(async () => {
  payload = await getTestPayload()
  writesPastTheWorkflow()
})

/** The calls of the database for each page that is in no cache, and how many rows they give. */
async function costs(): Promise<Record<string, { calls: string[]; rows: number }>> {
  const found: Record<string, { calls: string[]; rows: number }> = {}
  for (const [name, read] of Object.entries(PAGES)) {
    shared().store.clear()
    const { db } = payload
    const find = db.find
    let rows = 0
    const counting = async (args: Parameters<typeof find>[0]) => {
      const answer = await Reflect.apply(find, db, [args])
      rows += answer.docs.length
      return answer
    }
    db.find = counting as typeof find // the same, counted
    const calls = await countDatabaseCalls(payload, () => Promise.all([getSite('en'), read()]))
    db.find = find
    found[name] = { calls: calls.sort(), rows }
  }
  return found
}

it(
  `a page costs the same calls and rows among ${MANY} texts as among ${FEW}`,
  async () => {
    await fillTexts(payload, FEW)
    const few = await costs()
    await fillTexts(payload, MANY)
    const many = await costs()
    for (const name of Object.keys(PAGES)) {
      expect(many[name]?.calls, name).toEqual(few[name]?.calls)
      if (!isSlow) expect(many[name]?.rows, name).toBe(few[name]?.rows)
    }
    for (const { rows } of Object.values(many)) expect(rows).toBeLessThanOrEqual(300)
  },
  TIME,
)

it('of all those texts each stands in one file of the sitemap, however many files there are', async () => {
  const files = await sitemapFiles()
  expect(files.map(({ name }) => name)).toEqual(['lists', 'forums-1', 'roles-1', 'events-1', 'documents-1'])
  for (const { name, changedAt } of files.slice(1)) {
    const pages = await sitemapFile(name)
    expect(pages?.length).toBe(MANY / 4)
    expect(pages?.[0]?.changedAt).toBe(changedAt)
  }
  expect(await sitemapFile('forums-2')).toBeNull()
  expect(await sitemapFile('forums-0')).toBeNull()
  expect(await sitemapFile('users-1')).toBeNull()
})

it(
  'a row that is missing, or of another format, has all made anew; what is complete is left',
  async () => {
    expect(await completeListings(payload)).toBe(0)
    await payload.db.deleteOne({
      collection: 'listings',
      where: { address: { equals: 'events/text-made-to-measure-1' } },
    })
    shared().store.clear()
    expect(await eventReader.bySlug('text-made-to-measure-1', 'en')).toBeNull()
    expect(await completeListings(payload)).toBe(MANY)
    shared().store.clear()
    expect(await eventReader.bySlug('text-made-to-measure-1', 'en')).not.toBeNull()
  },
  TIME,
)
