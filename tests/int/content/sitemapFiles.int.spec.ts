import { beforeAll, expect, it, vi } from 'vitest'
import { sitemapFile, sitemapFiles } from '@/content/sitemap'
import type * as sitemapXml from '@/content/sitemapXml'
import { fillTexts } from '../../support/manyTexts'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

/** Small files, of which there are several. */
vi.mock('@/content/sitemapXml', async (importOriginal) => ({
  ...(await importOriginal<typeof sitemapXml>()),
  FILE_SIZE: 3,
}))

/** As many of each of four types: two full files, and a third with one text. */
const TEXTS = 4 * 7
/** When the documents changed, by their places in the sitemap; of those that are alike the key decides. */
const CHANGED = [1, 2, 2, 2, 2, 2, 3].map((day) => `2026-02-0${day}T10:00:00.000Z`)

beforeAll(async () => {
  const payload = await getTestPayload()
  writesPastTheWorkflow()
  await fillTexts(payload, TEXTS)
  const where = { collection: { equals: 'documents' } }
  const { docs } = await payload.db.find({ collection: 'listings', where, sort: 'key', pagination: false })
  for (const [place, { id }] of docs.entries())
    await payload.db.updateOne({ collection: 'listings', id, data: { changedAt: CHANGED[place] } })
})

it('each file of the sitemap says when the last of its texts changed, also where a border lies between texts that changed at once', async () => {
  const files = await sitemapFiles()
  for (const type of ['forums', 'roles', 'events', 'documents'])
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([1, 2, 3].map((number) => `${type}-${number}`)),
    )
  expect(files).toHaveLength(1 + 4 * 3)
  for (const { name, changedAt } of files.slice(1)) {
    const pages = await sitemapFile(name)
    expect(pages?.at(-1)?.changedAt, name).toBe(changedAt)
  }
  const documents = files.filter(({ name }) => name.startsWith('documents'))
  expect(documents.map(({ changedAt }) => changedAt)).toEqual([CHANGED[2], CHANGED[5], CHANGED[6]])
})
