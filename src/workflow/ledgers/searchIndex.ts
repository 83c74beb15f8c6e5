import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { contentFields } from '../domain/content'
import type { DocumentRecord, StoredDocument } from '../domain/document'
import { keyOf } from '../domain/keys'
import { hasWords, SEARCH_FORMAT, searchEntryOf, type SearchEntry } from '../domain/search'
import { pagesOf } from './audit/read'
import { inTransaction } from './transaction'

type Named = { collection: string; id: string }
type Known = Pick<SearchEntry, 'digest' | 'format'> & { id: string }

/**
 * Makes the desk find a text by its newest version, in the transaction of `req` in which that was written. Where it
 * is found by the same words as before, nothing is written.
 */
export async function renewSearchEntry(req: PayloadRequest, { collection, id }: Named): Promise<void> {
  const { db } = req.payload
  const newest = await newestOf(req, { collection, id })
  if (!newest) return
  const before = await db.findOne<Known>({
    ...{ collection: 'search-index', req, select: { digest: true, format: true } },
    where: { key: { equals: keyOf(collection, id) } },
  })
  const after = searchEntryOf(newest.config, newest.doc)
  if (before?.digest === after.digest && before.format === after.format) return
  const row = { collection: 'search-index', req, returning: false, data: { ...after } } as const
  if (before) await db.updateOne({ ...row, id: before.id })
  else await db.create(row)
}

/** Makes the desk find a text no more, with its deletion. */
export const removeSearchEntry = (req: PayloadRequest, key: string) =>
  req.payload.db.deleteOne({ collection: 'search-index', req, where: { key: { equals: key } } })

async function newestOf(req: PayloadRequest, { collection: name, id }: Named) {
  const { collections, db } = req.payload
  const config = Object.values(collections).find(({ config: { slug } }) => slug === name)?.config
  if (!config?.custom.hasWorkflow) return null
  const worded = contentFields(config).filter(hasWords)
  const { docs } = await db.findVersions<StoredDocument>({
    ...{ collection: config.slug, limit: 1, locale: 'all', pagination: false, req },
    select: {
      version: Object.fromEntries(
        [...worded.map((field) => field.name), 'originalLanguage', 'languages', 'deletedAt'].map((field) => [
          field,
          true,
        ]),
      ),
    },
    sort: ['-version.workflow.step', '-updatedAt'],
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs[0] ? { config, doc: { ...docs[0].version, id } } : null
}

/** How many texts are looked at in one transaction: others save between two. */
const AT_ONCE = 20

/** Makes the rows of some documents anew, from their newest versions. */
export async function renewSearch(payload: Payload, documents: readonly Named[]): Promise<void> {
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const some = documents.slice(from, from + AT_ONCE)
    const about = some.map(({ collection, id }) => keyOf(collection, id))
    await inTransaction(await createLocalReq({ context: {} }, payload), { about }, async (req) => {
      for (const one of some) await renewSearchEntry(req, one)
    })
  }
}

/**
 * Makes the rows that are missing or of another format: after an upgrade, or after what was restored from an older
 * archive. When they are all there, it costs two counts.
 * @returns how many were made
 */
export async function completeSearch(payload: Payload): Promise<number> {
  const { db } = payload
  const [records, ours] = await Promise.all([
    db.count({ collection: 'records', where: {} }),
    db.count({ collection: 'search-index', where: { format: { equals: SEARCH_FORMAT } } }),
  ])
  if (records.totalDocs === ours.totalDocs) return 0
  let made = 0
  for await (const page of pagesOf<DocumentRecord>(payload, 'records')) {
    const { docs } = await db.find<Pick<SearchEntry, 'key'> & { id: string }>({
      ...{ collection: 'search-index', pagination: false, select: { key: true } },
      where: { and: [{ key: { in: page.map(({ key }) => key) } }, { format: { equals: SEARCH_FORMAT } }] },
    })
    const known = new Set(docs.map(({ key }) => key))
    const missing = page.filter(({ key }) => !known.has(key))
    await renewSearch(
      payload,
      missing.map(({ collection, documentId }) => ({
        collection: collection as CollectionSlug, // as the record names it
        id: documentId,
      })),
    )
    made += missing.length
  }
  return made
}
