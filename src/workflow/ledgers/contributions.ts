import type { PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import type { DocumentRecord } from '../domain/document'
import { about, keyOf } from '../domain/keys'

type Contribution = { id: string; collection: string; documentId: string; actorId: string; at: string }
type Named = Pick<DocumentRecord, 'collection' | 'documentId'>

/** Everybody who changed a text since its last edition, and when they first did (ISO 8601). */
export async function contributionsTo(
  req: PayloadRequest,
  document: Named,
): Promise<Pick<Contribution, 'actorId' | 'at'>[]> {
  const { docs } = await req.payload.db.find<Contribution>({
    ...{ collection: 'contributions', limit: 0, pagination: false, req },
    where: about(document),
  })
  return docs
}

/** Everybody who changed a text since its last edition. */
export const contributorsOf = async (req: PayloadRequest, document: Named): Promise<string[]> =>
  (await contributionsTo(req, document)).map(({ actorId }) => actorId)

/**
 * Of how many texts of one person the desk knows that they are theirs: their ids go into questions, and no database
 * takes any number of them. Whoever answers for a program that brought more is asked about the older ones, too, and is
 * refused there.
 */
const MOST_OF_ONE = 10_000

/** The documents whose text a person changed since their last edition: the newest, where they are very many. */
export async function contributionsOf(req: PayloadRequest, actorId: string): Promise<Named[]> {
  const { docs } = await req.payload.db.find<Contribution>({
    ...{ collection: 'contributions', limit: MOST_OF_ONE, pagination: false, req, sort: ['-at', 'key'] },
    where: { actorId: { equals: actorId } },
  })
  return docs
}

/**
 * The ids of the texts of a collection that a person changed since their last edition: the newest `limit`, by when they
 * first changed each.
 */
export async function newestContributions(
  req: PayloadRequest,
  { actorId, collection, limit }: Pick<Contribution, 'actorId' | 'collection'> & { limit: number },
): Promise<string[]> {
  const { docs } = await req.payload.db.find<Contribution>({
    ...{ collection: 'contributions', limit, pagination: false, req, sort: ['-at', 'key'] },
    where: { and: [{ actorId: { equals: actorId } }, { collection: { equals: collection } }] },
  })
  return docs.map(({ documentId }) => documentId)
}

/** Everybody who changed these texts since their last edition, by the keys of the texts. */
export async function writersAmong(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const { docs } = await req.payload.db.find<Contribution>({
    ...{ collection: 'contributions', limit: 0, pagination: false, req },
    where: { documentId: { in: [...ids] } },
  })
  const writers = new Map<string, string[]>()
  for (const { actorId, collection, documentId } of docs) {
    const key = keyOf(collection, documentId)
    writers.set(key, [...(writers.get(key) ?? []), actorId])
  }
  return writers
}

/** Notes who changed a text; each person stands there once. */
export async function addContributors(
  req: PayloadRequest,
  { key, collection, documentId }: Named & Pick<DocumentRecord, 'key'>,
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

/** Begins anew: nobody has changed the text since the edition that is public now. */
export const forgetContributors = (req: PayloadRequest, document: Named) =>
  req.payload.db.deleteMany({ collection: 'contributions', req, where: about(document) })
