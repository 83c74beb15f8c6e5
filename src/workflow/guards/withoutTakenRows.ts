import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { isRecord } from '@/lib/isRecord'

type Words = Record<string, unknown>

/**
 * What is saved, without the ids of rows that another document has: SQLite keeps each id once in a collection,
 * and a text with such a row could never be published. Who copies a document over the API sends them along. A row
 * without an id gets one.
 * @param id the document; absent while it is made, when no id of a row can be its own
 */
export async function withoutTakenRows(
  req: PayloadRequest,
  { config, id, words }: { config: SanitizedCollectionConfig; id?: string; words: Words },
): Promise<Words> {
  const kept = { ...words }
  for (const { name, type } of config.flattenedFields) {
    const rows = words[name]
    if (type !== 'array' || !Array.isArray(rows)) continue
    const isTaken =
      id === undefined ? () => true : await takenIn(req, { collection: config.slug, id, name, rows })
    kept[name] = rows.map((row: unknown) =>
      isRecord(row) && row.id && isTaken(row.id) ? { ...row, id: undefined } : row,
    )
  }
  return kept
}

type Asked = { collection: CollectionSlug; id: string; name: string; rows: unknown[] }

/** Tells which ids of these rows stand in another document. */
async function takenIn(
  req: PayloadRequest,
  { collection, id, name, rows }: Asked,
): Promise<(rowId: unknown) => boolean> {
  const ids = idsIn(rows)
  if (ids.length === 0) return () => false
  const { docs } = await req.payload.db.find<Words & { id: string }>({
    ...{ collection, locale: 'all', pagination: false, req, select: { [name]: true } },
    where: { and: [{ [`${name}.id`]: { in: ids } }, { id: { not_equals: id } }] },
  })
  const taken = new Set<unknown>(docs.flatMap((doc) => idsIn(doc[name])))
  return (rowId) => taken.has(rowId)
}

const idsIn = (rows: unknown): string[] =>
  Array.isArray(rows)
    ? rows.flatMap((row: unknown) => (isRecord(row) && typeof row.id === 'string' ? [row.id] : []))
    : []
