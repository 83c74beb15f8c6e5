import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { env } from '@/lib/env'
import { pathHere } from '@/lib/http/pathHere'
import type { NotedPlace } from './createAddresses'
import { rowsByPage } from './rowsByPage'

const Row = z.object({
  key: z.string(),
  address: z.string().nullish(),
  live: z.enum(['none', 'published', 'archived', 'expired']).nullish(),
  withdrawnAt: z.string().nullish(),
  notice: z.string().nullish(),
  redirectTo: z.string().nullish(),
  formerAddresses: z.array(z.string()).nullish(),
})

/**
 * What the records say about addresses, by their key. It reads the ledgers with the application's own
 * authority, and takes from them only what the public may know.
 */
export async function readRecords(payload: Payload, where: Where): Promise<Map<string, NotedPlace | null>> {
  const places = await readPages(payload, where, SELECTED)
  // Few have moved: what these are asked, the start would pay for each of all others.
  const moved: Where = { and: [where, { formerAddresses: { exists: true } }] }
  for (const [key, place] of await readPages(payload, moved, { ...SELECTED, formerAddresses: true }))
    places.set(key, place)
  return places
}

async function readPages(
  payload: Payload,
  where: Where,
  select: Record<string, true>,
): Promise<Map<string, NotedPlace | null>> {
  const places = new Map<string, NotedPlace | null>()
  for await (const found of rowsByPage(payload, { collection: 'records', where, select })) {
    const row = Row.parse(found)
    places.set(row.key, placeOf(row))
  }
  return places
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

const placeOf = (row: z.infer<typeof Row>): NotedPlace | null => {
  const { address, live, withdrawnAt, notice, redirectTo, formerAddresses } = row
  if (!address || !live || live === 'none') return null
  const place = { address, ...(formerAddresses?.length && { former: formerAddresses }) }
  if (live === 'published') return { ...place, departure: null }
  return {
    ...place,
    departure: redirectTo
      ? { kind: 'moved', to: asOnThisSite(redirectTo) }
      : { kind: 'gone', at: withdrawnAt ?? null, notice: notice ?? null },
  }
}

/** A page of ours in one form, however it was written: what has moved from there in turn is found by it. */
const asOnThisSite = (target: string): string => {
  const path = pathHere(target, env.SERVER_URL)
  if (path === null) return target
  const { hash, search } = new URL(target, env.SERVER_URL)
  return `${path || '/'}${search}${hash}`
}
