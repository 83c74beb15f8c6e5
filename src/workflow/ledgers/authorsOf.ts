import type { PayloadRequest } from 'payload'
import { about } from '../domain/keys'
import type { DocumentRecord } from '../domain/document'

/**
 * Everybody who wrote in any edition of a document, changed it since, or ever saved a version of it: a draft that
 * was discarded leaves no contributors, but it can be brought back.
 */
export async function authorsOf(
  req: PayloadRequest,
  document: Pick<DocumentRecord, 'collection' | 'documentId'>,
): Promise<string[]> {
  const { db } = req.payload
  const query = { limit: 0, pagination: false, req, where: about(document) }
  const editions = await db.find<{ id: string; writtenBy?: string[] | null }>({
    ...query,
    collection: 'editions',
  })
  const current = await db.find<Act>({ ...query, collection: 'contributions' })
  const saves = await db.find<Act>({
    ...query,
    collection: 'audit-log',
    where: { and: [about(document), { act: { in: ['create', 'save'] } }] },
  })
  return [
    ...new Set([
      ...editions.docs.flatMap(({ writtenBy }) => writtenBy ?? []),
      ...[...current.docs, ...saves.docs].map(({ actorId }) => actorId),
    ]),
  ]
}

type Act = { id: string; actorId: string }
