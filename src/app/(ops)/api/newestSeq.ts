import { type CollectionSlug, getPayload, type Payload } from 'payload'
import config from '@payload-config'
import { z } from 'zod'

const numbered = z.object({ docs: z.array(z.object({ seq: z.number() })) })

const exists = (payload: Payload, slug: string): slug is CollectionSlug => slug in payload.collections

/** The number of the last row of a numbered book: 0 while it is empty. */
export const newestSeq = async (book: string): Promise<number> => {
  const payload = await getPayload({ config })
  if (!exists(payload, book)) return 0
  const rows: unknown = await payload.db.find({ collection: book, limit: 1, pagination: false, sort: '-seq' })
  return numbered.parse(rows).docs[0]?.seq ?? 0
}
