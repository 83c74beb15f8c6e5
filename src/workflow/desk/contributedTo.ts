import type { PayloadRequest } from 'payload'
import { keyOf } from '../documents/keys'

type Contribution = { id: string; collection: string; documentId: string }

/** The keys of the documents whose text this person changed since their last edition. */
export async function contributedTo(req: PayloadRequest, actorId: string): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<Contribution>({
    collection: 'contributions',
    limit: 0,
    pagination: false,
    req,
    where: { actorId: { equals: actorId } },
  })
  return new Set(docs.map(({ collection, documentId }) => keyOf(collection, documentId)))
}
