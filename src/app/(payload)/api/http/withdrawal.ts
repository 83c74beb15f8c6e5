import config from '@payload-config'
import { type CollectionSlug, getPayload, type Payload } from 'payload'
import { z } from 'zod'

const RECORDS: string = 'records'

const record = z.object({
  live: z.enum(['archived', 'expired']),
  withdrawnAt: z.string().min(1),
  notice: z.string().nullish(),
  redirectTo: z.string().nullish(),
})

/** What the public may know of a document that was withdrawn: since when, a notice, where to go instead. */
export type Withdrawal = Pick<z.infer<typeof record>, 'notice' | 'redirectTo' | 'withdrawnAt'>

const exists = (payload: Payload, slug: string): slug is CollectionSlug => slug in payload.collections

/** Looks up whether a document was public once and is no longer. Undefined for everything else. */
export const withdrawal = async (collection: string, id: string): Promise<Withdrawal | undefined> => {
  const payload = await getPayload({ config })
  if (!exists(payload, RECORDS) || !exists(payload, collection)) return undefined
  const row: unknown = await payload.db.findOne({
    collection: RECORDS,
    where: { key: { equals: `${collection}/${id}` } },
  })
  return record.safeParse(row).data
}
