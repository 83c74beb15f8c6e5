import type { CollectionSlug, Payload } from 'payload'

const RECORDS = 'records' as string as CollectionSlug // a ledger is a collection like others

import { renewListings } from '@/workflow/ledgers/listings'
import { renewSearch } from '@/workflow/ledgers/searchIndex'
import { writesPastTheWorkflow } from './testPayload'

/** Gives a document of a test a public face, past the workflow. */
export const setRecord = async (
  payload: Payload,
  {
    collection,
    id,
    live,
    slug,
  }: {
    collection: string
    id: string
    live: 'none' | 'published' | 'archived' | 'expired'
    slug?: unknown
  },
): Promise<void> => {
  writesPastTheWorkflow()
  if (!(RECORDS in payload.collections)) return
  const key = `${collection}/${id}`
  const found = await payload.db.findOne<{ id: string }>({
    collection: RECORDS,
    where: { key: { equals: key } },
  })
  const address = `${collection}/${typeof slug === 'string' ? slug : `address-of-${id}`}`
  const data = { key, collection, documentId: id, live, address }
  if (found)
    await payload.db.updateOne({
      collection: RECORDS,
      id: found.id,
      data: { live, ...(slug ? { address } : {}) },
    })
  else await payload.db.create({ collection: RECORDS, data: { ...data, step: 1 } })
  await renewListings(payload, [{ collection, id }])
  await renewSearch(payload, [{ collection, id }])
}
