import type { PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import type { DocumentRecord } from '../domain/document'

/** Notes who changed a text; each person stands there once. */
export async function addContributors(
  req: PayloadRequest,
  { key, collection, documentId }: Pick<DocumentRecord, 'key' | 'collection' | 'documentId'>,
  actorIds: readonly string[],
): Promise<void> {
  const { db } = req.payload
  for (const actorId of new Set(actorIds)) {
    const row = `${key}/${actorId}`
    if (await db.findOne({ collection: 'contributions', req, where: { key: { equals: row } } })) continue
    await db.create({
      collection: 'contributions',
      req,
      data: { key: row, collection, documentId, actorId, at: now() },
    })
  }
}
