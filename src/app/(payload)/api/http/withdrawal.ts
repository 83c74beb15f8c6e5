import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'

const record = z.object({
  live: z.enum(['archived', 'expired']),
  withdrawnAt: z.string().min(1),
  notice: z.string().nullish(),
  redirectTo: z.string().nullish(),
})

/** What the public may know of a document that was withdrawn: since when, a notice, where to go instead. */
export type Withdrawal = Pick<z.infer<typeof record>, 'notice' | 'redirectTo' | 'withdrawnAt'>

/** Looks up whether a document was public once and is no longer. Undefined for everything else. */
export const withdrawal = async (collection: string, id: string): Promise<Withdrawal | undefined> => {
  const payload = await getPayload({ config })
  const row: unknown = await payload.db.findOne({
    collection: 'records',
    where: { key: { equals: `${collection}/${id}` } },
  })
  return record.safeParse(row).data
}
