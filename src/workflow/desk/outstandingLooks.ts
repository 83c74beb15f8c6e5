import type { PayloadRequest } from 'payload'
import type { DocumentRecord } from '../documents/types'
import { draftsWhere } from './draftsWhere'
import type { DeskItem } from './types'

/** Texts that somebody else published urgently and that a second person still has to confirm. */
export async function outstandingLooks(req: PayloadRequest, actorId: string): Promise<DeskItem[]> {
  const { docs } = await req.payload.db.find<DocumentRecord>({
    collection: 'records',
    limit: 100,
    pagination: false,
    req,
    where: { and: [{ secondLook: { exists: true } }, { live: { equals: 'published' } }] },
  })
  const waiting = docs.filter(({ secondLook, publishedBy }) => secondLook && publishedBy !== actorId)
  if (waiting.length === 0) return []
  const items = await draftsWhere(req, { id: { in: waiting.map(({ documentId }) => documentId) } })
  return items.map((item) => ({ ...item, note: 'Published urgently: waits for a second look' }))
}
