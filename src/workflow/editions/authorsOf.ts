import type { PayloadRequest, Where } from 'payload'
import type { DocumentRecord } from '../documents/types'

/** Everybody who wrote in any edition of a document, or changed it since. */
export async function authorsOf(
  req: PayloadRequest,
  { collection, documentId }: Pick<DocumentRecord, 'collection' | 'documentId'>,
): Promise<string[]> {
  const where: Where = {
    and: [{ collection: { equals: collection } }, { documentId: { equals: documentId } }],
  }
  const query = { limit: 0, pagination: false, req, where }
  const editions = await req.payload.db.find<{ id: string; writtenBy?: string[] | null }>({
    ...query,
    collection: 'editions',
  })
  const current = await req.payload.db.find<{ id: string; actorId: string }>({
    ...query,
    collection: 'contributions',
  })
  return [
    ...new Set([
      ...editions.docs.flatMap(({ writtenBy }) => writtenBy ?? []),
      ...current.docs.map(({ actorId }) => actorId),
    ]),
  ]
}
