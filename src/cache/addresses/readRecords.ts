import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { Place } from './createAddresses'

const Row = z.object({
  key: z.string(),
  address: z.string().nullish(),
  live: z.enum(['none', 'published', 'archived', 'expired']).nullish(),
  withdrawnAt: z.string().nullish(),
  notice: z.string().nullish(),
  redirectTo: z.string().nullish(),
})

/**
 * What the records say about addresses, by their key. It reads the books with the application's own
 * authority, and takes from them only what the public may know.
 */
export async function readRecords(payload: Payload, where: Where): Promise<Map<string, Place | null>> {
  const { docs } = await payload.find({
    collection: 'records',
    where,
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((doc) => Row.parse(doc)).map((row) => [row.key, placeOf(row)]))
}

const placeOf = ({ address, live, withdrawnAt, notice, redirectTo }: z.infer<typeof Row>): Place | null => {
  if (!address || !live || live === 'none') return null
  if (live === 'published') return { address, departure: null }
  return {
    address,
    departure: redirectTo
      ? { kind: 'moved', to: redirectTo }
      : { kind: 'gone', at: withdrawnAt ?? null, notice: notice ?? null },
  }
}
