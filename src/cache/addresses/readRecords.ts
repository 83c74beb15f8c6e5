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

/** How many records are read at once: at the start there may be tens of thousands. */
const PAGE = 1_000

/**
 * What the records say about addresses, by their key. It reads the ledgers with the application's own
 * authority, and takes from them only what the public may know.
 */
export async function readRecords(payload: Payload, where: Where): Promise<Map<string, Place | null>> {
  const places = new Map<string, Place | null>()
  for (let last: string | null = null; ;) {
    const after: Where = last === null ? {} : { id: { greater_than: last } }
    const { docs } = await payload.db.find<{ id: string }>({
      ...{ collection: 'records', limit: PAGE, pagination: false, sort: 'id', select: SELECTED },
      where: { and: [where, after] },
    })
    for (const row of docs.map((doc) => Row.parse(doc))) places.set(row.key, placeOf(row))
    last = docs.length < PAGE ? null : String(docs.at(-1)?.id)
    if (last === null) return places
  }
}

/** Not what each text refers to, which would be a question for each. */
const SELECTED = {
  key: true,
  address: true,
  live: true,
  withdrawnAt: true,
  notice: true,
  redirectTo: true,
} as const

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
