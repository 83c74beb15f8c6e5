import type { PayloadRequest } from 'payload'
import type { DocumentRecord, Link } from '../domain/document'

const SHOWN = 20

/** The public texts that refer to this one: who is concerned when it is withdrawn. */
export async function linkedFrom(req: PayloadRequest, { key }: DocumentRecord): Promise<Link[]> {
  const { docs } = await req.payload.db.find<DocumentRecord>({
    collection: 'records',
    limit: SHOWN,
    pagination: false,
    req,
    where: { and: [{ references: { in: [key] } }, { live: { equals: 'published' } }] },
  })
  return docs.map(({ collection, documentId, address }) => ({ collection, id: documentId, title: address }))
}
