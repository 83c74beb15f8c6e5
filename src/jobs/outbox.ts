import type { Payload, Where } from 'payload'

/** One public change, as the outbox tells it. Its key is the same at each reading, on each process. */
export type OutboxEntry = {
  key: string
  seq: number
  at: string
  collection: string
  documentId: string
  slug: string | null
  act: string
  /** What it is to those who follow, and of which version; null in rows from before that was said. */
  kind: string | null
  version: string | null
  tags: string[] | null
}

/** The number of the last public change: 0 before the first. Numbers rise in the order of commits, and have gaps. */
export async function newestSeq(payload: Payload): Promise<number> {
  const [newest] = await newestEntry(payload)
  return newest?.seq ?? 0
}

/** The newest public change alone; none before the first. */
export const newestEntry = (payload: Payload): Promise<OutboxEntry[]> =>
  read(payload, { limit: 1, sort: '-seq', where: {} })

/** The public changes that follow one, in order. */
export const entriesAfter = (payload: Payload, seq: number, limit: number): Promise<OutboxEntry[]> =>
  read(payload, { limit, sort: 'seq', where: { seq: { greater_than: seq } } })

/** The public change before one; none before the first. */
export const entryBefore = (payload: Payload, seq: number): Promise<OutboxEntry[]> =>
  read(payload, { limit: 1, sort: '-seq', where: { seq: { less_than: seq } } })

/** One public change by its number. */
export const entryAt = (payload: Payload, seq: number): Promise<OutboxEntry[]> =>
  read(payload, { limit: 1, sort: 'seq', where: { seq: { equals: seq } } })

async function read(
  { db }: Payload,
  asked: { limit: number; sort: string; where: Where },
): Promise<OutboxEntry[]> {
  const { docs } = await db.find<OutboxEntry & { id: string }>({
    ...{ collection: 'outbox', pagination: false, ...asked },
  })
  return docs.map(({ id: _, ...row }) => ({
    ...row,
    kind: row.kind ?? null,
    version: row.version ?? null,
    tags: row.tags ?? null,
    key: `outbox/${row.seq}`,
  }))
}
