import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { shared } from '@/cache/shared'
import { startCache } from '@/cache/startCache'
import { newestEntry } from '@/jobs/outbox'
import { now } from '@/lib/clock'
import { aPublicDocument } from '../../support/aPublicDocument'
import { getTestPayload } from '../../support/testPayload'

/** A process that starts beside this one, on the same database: it has followed nothing yet. */
const anotherProcess = (payload: Payload, db: Partial<Payload['db']>): Payload =>
  Object.assign(Object.create(payload) as Payload, { db: Object.assign(Object.create(payload.db), db) })

it('a server that starts knows what others made public while it read what is public', async () => {
  const payload = await getTestPayload()
  const slugs = ['first-of-others', 'second-of-others']
  const texts: { key: string; slug: string }[] = []
  for (const slug of slugs)
    texts.push({ key: `forums/${await aPublicDocument(payload, 'forums', { title: slug, slug })}`, slug })
  const [newest] = await newestEntry(payload)
  const { addresses } = shared()
  for (const { key } of texts) addresses.put(key, null)

  let isRead = false
  const find: Payload['db']['find'] = async (args) => {
    const found = await payload.db.find<{ id: string; key?: string }>(args)
    if (args.collection !== 'records' || isRead) return found as never
    isRead = true
    for (const [index, { key, slug }] of texts.entries()) {
      const [collection, documentId] = key.split('/')
      const seq = (newest?.seq ?? 0) + 1 + index
      const data = { at: now(), act: 'publish', collection, documentId, slug, seq, tags: [`text:${key}`] }
      await payload.db.create({ collection: 'outbox', data, returning: false })
    }
    // They were not public yet when it was read.
    const isBefore = ({ key }: { key?: string }) => !texts.some((text) => text.key === key)
    return { ...found, docs: found.docs.filter(isBefore) } as never
  }
  await startCache(anotherProcess(payload, { find }))
  expect(slugs.map((slug) => addresses.isKnown(`forums/${slug}`))).toEqual([true, true])
})
