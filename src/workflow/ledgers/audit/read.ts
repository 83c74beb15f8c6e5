import type { PayloadRequest, Where, CollectionSlug, Payload } from 'payload'
import { about } from '../../domain/keys'
import type { AuditRow } from './chain'

/** The newest rows of the audit log that match, the newest first. */
export async function newestActs(req: PayloadRequest, where: Where, limit: number): Promise<AuditRow[]> {
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    collection: 'audit-log',
    limit,
    pagination: false,
    req,
    sort: '-seq',
    where,
  })
  return docs
}

const PAGE = 100

/**
 * Reads a collection whole, in pages of bounded size in the order of ids. Each page begins after the last id, for
 * to skip rows costs as much as to read them.
 */
export async function* pagesOf<T extends { id: string }>(
  payload: Payload,
  collection: CollectionSlug,
  { locale }: { locale?: 'all' } = {},
): AsyncGenerator<T[]> {
  for (let last: string | null = null; ;) {
    const where: Where = last === null ? {} : { id: { greater_than: last } }
    const { docs } = await payload.db.find<T>({
      ...{ collection, limit: PAGE, pagination: false, sort: 'id', where },
      ...(locale && { locale }),
    })
    const end: T | undefined = docs.at(-1)
    if (!end) return
    yield docs.map((doc) => ({ ...doc, id: String(doc.id) }))
    last = String(end.id)
  }
}

const ROWS = 500

/** Reads the audit log, in the order of its numbers, from the row after `from` to its end. */
export async function* pagesOfLog(payload: Payload, from = 0): AsyncGenerator<AuditRow[]> {
  for (let last = from; ;) {
    const { docs } = await payload.db.find<AuditRow & { id: string }>({
      ...{ collection: 'audit-log', limit: ROWS, pagination: false, sort: 'seq' },
      where: { seq: { greater_than: last } },
    })
    const end = docs.at(-1)
    if (!end) return
    yield docs
    last = end.seq
  }
}

/** The numbers of those versions of a text whose words were erased. */
export async function erasedVersions(
  req: PayloadRequest,
  document: { collection: string; documentId: string },
): Promise<ReadonlySet<string>> {
  const isErasure: Where[] = [{ act: { equals: 'redaction' } }, { name: { equals: 'text' } }]
  const rows = await newestActs(req, { and: [about(document), ...isErasure] }, 0)
  return new Set(rows.map(({ version }) => version))
}
