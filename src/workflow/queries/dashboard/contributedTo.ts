import type { PayloadRequest, Where } from 'payload'

type Place = { collection: string; documentId: string }

/** Ids of documents by their collection. */
export type Ids = ReadonlyMap<string, readonly string[]>

/** The documents whose text this person changed since their last edition. */
export async function contributedTo(req: PayloadRequest, actorId: string): Promise<Ids> {
  const { docs } = await req.payload.db.find<Place & { id: string }>({
    collection: 'contributions',
    limit: 0,
    pagination: false,
    req,
    where: { actorId: { equals: actorId } },
  })
  return idsOf(docs)
}

export const idsOf = (places: readonly Place[]): Ids => {
  const ids = new Map<string, string[]>()
  for (const { collection, documentId } of places)
    ids.set(collection, [...(ids.get(collection) ?? []), documentId])
  return ids
}

/** Those of a collection that also match; null when there is none of them. */
export const among = (ids: readonly string[] | undefined, ...where: Where[]): Where | null =>
  ids?.length ? { and: [{ id: { in: [...ids] } }, ...where] } : null

/** All others of a collection that match. */
export const exceptFor = (ids: readonly string[], where: Where): Where =>
  ids.length > 0 ? { and: [{ id: { not_in: [...ids] } }, where] } : where
