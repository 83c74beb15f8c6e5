import type { Payload, Where } from 'payload'
import { now } from '@/lib/clock'
import type { LinkTrouble } from '../domain/brokenLinks'

/** An address to which public texts lead, or a file that they show and that is missing. */
export type LinkCheck = {
  id: string
  /** The fingerprint of the address, or `media/id` of a file. */
  key: string
  /** The address, or the name of the file. */
  address: string
  /** In how many public texts it stands. */
  texts: number
  /** The keys of the first of them. */
  places: string[]
  /** Their collections, each between commas. */
  collections: string
  /** The last answer: a status, or why there was none; null before the first. */
  answer: string | null
  trouble: LinkTrouble | null
  askedAt: string | null
  brokenSince: string | null
  /** When it is asked next; null for a file, which is looked at each night. */
  dueAt: string | null
}

const CHECKS = { collection: 'link-checks' } as const
const AT_ONCE = 500

type Asked = { where: Where; limit: number; sort: string | string[] }

const checksWhere = async ({ db }: Payload, asked: Asked): Promise<LinkCheck[]> =>
  (await db.find<LinkCheck>({ ...CHECKS, pagination: false, ...asked })).docs

/** The addresses whose turn it is, those that have waited longest first. */
export const dueChecks = (payload: Payload, limit: number): Promise<LinkCheck[]> =>
  checksWhere(payload, { limit, sort: 'dueAt', where: { dueAt: { less_than_equal: now() } } })

/** All of them, in the order of their keys. */
export async function* pagesOfChecks(payload: Payload): AsyncGenerator<LinkCheck[]> {
  for (let after = ''; ;) {
    const rows: LinkCheck[] = await checksWhere(payload, {
      ...{ limit: AT_ONCE, sort: 'key', where: { key: { greater_than: after } } },
    })
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last.key
  }
}

const BROKEN: Where = { brokenSince: { greater_than: '' } }

/** How many links lead nowhere. */
export const countBroken = async ({ db }: Payload): Promise<number> =>
  (await db.count({ ...CHECKS, where: BROKEN })).totalDocs

/** Links that lead nowhere, those that are broken for longest first. */
export const brokenWhere = (payload: Payload, and: Where[], limit: number): Promise<LinkCheck[]> =>
  checksWhere(payload, { limit, sort: ['brokenSince', 'key'], where: { and: [BROKEN, ...and] } })

export const addCheck = async ({ db }: Payload, data: Omit<LinkCheck, 'id'>): Promise<void> => {
  await db.create({ ...CHECKS, data, returning: false })
}

export const changeCheck = async (
  { db }: Payload,
  { id }: LinkCheck,
  data: Partial<Omit<LinkCheck, 'id'>>,
): Promise<void> => {
  await db.updateOne({ ...CHECKS, id, data, returning: false })
}

/** Removes those to which no public text leads any longer. */
export const removeChecks = async ({ db }: Payload, keys: readonly string[]): Promise<void> => {
  if (keys.length > 0) await db.deleteMany({ ...CHECKS, where: { key: { in: [...keys] } } })
}
