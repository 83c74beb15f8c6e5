import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { LoadedDocument, StoredDocument } from '../domain/document'
import { mintRows, rowIdsOf, type RowIds } from '../domain/rows'
import type { Claimed } from '../domain/steps'

type Words = Record<string, unknown>

/**
 * What is saved, with rows of this document's own: SQLite keeps each id of a row once in a collection, and a text
 * with the row of another could never be published. An id stays where this document has it already, at that very
 * place (Payload joins the languages of a row by it); every other one is made anew.
 * @param document absent while it is made, when no id can be its own
 */
export function ownRows(
  { flattenedFields }: SanitizedCollectionConfig,
  words: Words,
  document: Pick<LoadedDocument, 'main' | 'newest'> | null,
): Words {
  const own = rowIdsOf(flattenedFields, document ? [document.main, document.newest.doc] : [])
  return mintRows(flattenedFields, words, has(own))
}

/**
 * A draft as it goes live: rows whose ids the public row of another document has got meanwhile are given new ones.
 * (Of a draft that was saved before ids were looked at so closely, or restored from such a version.)
 */
export async function freeRows(
  req: PayloadRequest,
  { config, id, main, newest }: Pick<LoadedDocument, 'config' | 'id' | 'main' | 'newest'>,
): Promise<StoredDocument> {
  const fields = config.flattenedFields
  const own = rowIdsOf(fields, [main])
  const taken: RowIds = new Map()
  for (const [place, ids] of rowIdsOf(fields, [newest.doc])) {
    const fresh = [...ids].filter((row) => !has(own)(place, row))
    if (fresh.length > 0)
      taken.set(place, await takenOf(req, { collection: config.slug, id, place, ids: fresh }))
  }
  return { ...mintRows(fields, newest.doc, (place, row) => !has(taken)(place, row)), id: newest.doc.id }
}

const has = (ids: RowIds) => (place: string, id: string) => ids.get(place)?.has(id) ?? false

/** Those of these ids that stand at this place of another document. */
async function takenOf(
  req: PayloadRequest,
  { collection, id, place, ids }: { collection: CollectionSlug; id: string; place: string; ids: string[] },
): Promise<Set<string>> {
  // Blocks of one kind may stand in several places, which no one question finds: all but its own are made anew.
  if (place.startsWith('block ')) return new Set(ids)
  const { flattenedFields: fields } = req.payload.collections[collection].config
  const { docs } = await req.payload.db.find<StoredDocument>({
    ...{
      collection,
      locale: 'all',
      pagination: false,
      req,
      select: { [place.split('.')[0] ?? place]: true },
    },
    where: { and: [{ [`${place}.id`]: { in: ids } }, { id: { not_equals: id } }] },
  })
  return rowIdsOf(fields, docs).get(place) ?? new Set()
}

/** Changes the main row, and writes it whole: of localised fields that are not named, SQLite would lose the texts. */
export const writeMain = (
  req: PayloadRequest,
  { config, main }: Pick<LoadedDocument, 'config' | 'main'>,
  changes: Record<string, unknown>,
) =>
  req.payload.db.updateOne({
    collection: config.slug,
    id: main.id,
    data: structuredClone({ ...main, ...changes }),
    locale: 'all',
    req,
    returning: false,
  })

/** Writes the newest version whole: of a group that is given in part, MongoDB would lose the rest. */
export const writeNewest = (req: PayloadRequest, { document }: Claimed, marks: Record<string, unknown>) => {
  const { id: _, ...doc } = { ...document.newest.doc, ...marks }
  return req.payload.db.updateVersion({
    collection: document.config.slug,
    id: document.newest.versionId,
    locale: 'all',
    req,
    returning: false,
    // As above: the version's own document, as the adapter itself gave it, with new marks.
    versionData: { version: structuredClone(doc) } as never,
  })
}
