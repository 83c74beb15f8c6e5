import type { PayloadRequest } from 'payload'
import { editionKeyOf } from '../../domain/keys'
import type { DocumentRecord } from '../../domain/document'

/** A public text that nobody has validated, and who wrote it. */
export type Unconfirmed = { record: DocumentRecord; writtenBy: string[] }

type Edition = { id: string; key: string; writtenBy?: string[] | null }

/** More than an office publishes urgently and forgets. */
const AT_MOST = 1_000

/** The texts that were published urgently and still wait for their second look, the oldest first. */
export async function unconfirmed(req: PayloadRequest): Promise<Unconfirmed[]> {
  const { docs: records } = await req.payload.db.find<DocumentRecord>({
    collection: 'records',
    limit: AT_MOST,
    pagination: false,
    req,
    sort: 'secondLook',
    where: { and: [{ secondLook: { exists: true } }, { live: { equals: 'published' } }] },
  })
  const waiting = records.filter(({ secondLook }) => secondLook)
  if (waiting.length === 0) return []
  const { docs: editions } = await req.payload.db.find<Edition>({
    collection: 'editions',
    limit: 0,
    pagination: false,
    req,
    where: { key: { in: waiting.map(editionKeyOf) } },
  })
  const authors = new Map(editions.map(({ key, writtenBy }) => [key, writtenBy ?? []]))
  return waiting.map((record) => ({ record, writtenBy: authors.get(editionKeyOf(record)) ?? [] }))
}
