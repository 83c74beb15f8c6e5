import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest, type Where } from 'payload'
import { canonicalJson } from '@/lib/canonicalJson'
import type { DocumentRecord, StoredDocument } from '../domain/document'
import { keyOf } from '../domain/keys'
import { LISTING_FORMAT, listingOf, orderedAfter, type Listing, type Move } from '../domain/listing'
import { pagesOf } from './audit/read'
import { recordWith } from './records'
import { inTransaction } from './transaction'

/** A listing as it is stored. */
export type Stored = Listing & { id: string }
type Named = { collection: string; id: string }

/** The rows that moves are made in: the table, or what stands in for it while nothing is to be written. */
export type ListingRows = {
  at: (key: string) => Promise<Stored | null>
  /** Those that are ordered after this one. */
  after: (key: string) => Promise<Stored[]>
  /** Is there a listed text of this kind that names it? */
  isNamed: (id: string, mark: ListingMark) => Promise<boolean>
  write: (before: Stored | null, after: Listing | null) => Promise<void>
}

/**
 * Lists a public text, or with `doc: null` lists it no more, in the transaction of `req`; and moves what is ordered
 * after it.
 * @returns what has moved, the text itself first
 */
export async function moveListing(
  req: PayloadRequest,
  { collection, id, doc }: Named & { doc: StoredDocument | null },
  rows: ListingRows = rowsOf(req),
): Promise<Move[]> {
  const config = Object.values(req.payload.collections).find(({ config: { slug } }) => slug === collection)
  if (!config) throw new Error(`There is no collection ${collection}.`)
  const key = keyOf(collection, id)
  const before = await rows.at(key)
  const { after: leader } = (doc && config.config.custom.listing(doc).byTitle) || { after: null }
  const made = doc && listingOf(config.config, doc, leader ? await rows.at(leader) : null)
  const marks = made ? await marksOf(rows, made) : []
  const after = made && { ...made, facets: [...made.facets, ...marks] }
  await rows.write(before, after)
  const move = { before, after }
  return [move, ...(await moveFollowers(rows, key, move)), ...(await markOthers(rows, move))]
}

/** The languages in which texts are public, by their keys. */
export async function languagesOf(
  { payload }: PayloadRequest,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  if (keys.length === 0) return new Map()
  const { docs } = await payload.db.find<Pick<Stored, 'id' | 'key' | 'languages'>>({
    ...{ collection: 'listings', limit: keys.length, pagination: false },
    ...{ select: { key: true, languages: true }, where: { key: { in: [...keys] } } },
  })
  return new Map(docs.map(({ key, languages }) => [key, [...languages]]))
}

/** What says of a text, in its facets, that there are others which name it: only those can be chosen in filters. */
const MARKS = [{ of: 'forums', named: 'documents', field: 'forums', mark: 'has=documents' }] as const
export type ListingMark = (typeof MARKS)[number]

async function marksOf(rows: ListingRows, { collection, documentId }: Listing): Promise<string[]> {
  const found = []
  for (const mark of MARKS)
    if (mark.of === collection && (await rows.isNamed(documentId, mark))) found.push(mark.mark)
  return found
}

/** Marks those that a text now names, and takes the mark from those that no other names any more. */
async function markOthers(rows: ListingRows, { before, after }: Move): Promise<Move[]> {
  const moves: Move[] = []
  for (const mark of MARKS.filter(({ named }) => named === (after ?? before)?.collection)) {
    const ids = (listing: Listing | null) =>
      (listing?.facets ?? []).flatMap((facet) => facet.split(`${mark.field}=`).slice(1))
    const [old, now] = [ids(before), ids(after)]
    for (const id of new Set([...old, ...now].filter((one) => old.includes(one) !== now.includes(one)))) {
      const other = await rows.at(keyOf(mark.of, id))
      const isMarked = now.includes(id) || (await rows.isNamed(id, mark))
      if (!other || other.facets.includes(mark.mark) === isMarked) continue
      const facets = other.facets.filter((facet) => facet !== mark.mark)
      const marked = { ...other, facets: isMarked ? [...facets, mark.mark] : facets }
      await rows.write(other, marked)
      moves.push({ before: other, after: marked })
    }
  }
  return moves
}

async function moveFollowers(rows: ListingRows, key: string, { before, after }: Move): Promise<Move[]> {
  if (canonicalJson(before?.order) === canonicalJson(after?.order)) return []
  const moves = []
  for (const follower of await rows.after(key)) {
    const move = { before: follower, after: orderedAfter(follower, after) }
    await rows.write(move.before, move.after)
    moves.push(move)
  }
  return moves
}

/** The public texts of a list that begin between two moments (ISO 8601, UTC), the first first. */
export async function listedFrom(
  req: PayloadRequest,
  {
    collection,
    part,
    from,
    to,
    limit,
  }: Record<'collection' | 'part' | 'from' | 'to', string> & { limit: number },
): Promise<Listing[]> {
  const where: Where[] = [{ collection: { equals: collection } }, { part: { equals: part } }]
  const { docs } = await req.payload.db.find<Stored>({
    collection: 'listings',
    ...{ limit, pagination: false, req, sort: 'begins' },
    select: { collection: true, documentId: true, begins: true, ends: true },
    where: { and: [...where, { begins: { greater_than_equal: from } }, { begins: { less_than: to } }] },
  })
  return docs
}

/** The rows of the table, in the transaction of `req`. */
const rowsOf = (req: PayloadRequest): ListingRows => {
  const { db } = req.payload
  const row = { collection: 'listings', locale: 'all', req } as const
  return {
    at: (key) => db.findOne<Stored>({ ...row, where: { key: { equals: key } } }),
    after: (key) => listingsWhere(req, { orderedAfter: { equals: key } }),
    isNamed: (id, mark) => isNamed(req, naming(id, mark)),
    write: async (before, after) => {
      if (before && after) await db.updateOne({ ...row, id: before.id, data: { ...after }, returning: false })
      else if (before)
        await db.deleteOne({ collection: 'listings', req, where: { id: { equals: before.id } } })
      else if (after) await db.create({ ...row, data: { ...after }, returning: false })
    },
  }
}

/** The listed texts that a condition chooses, in all languages. */
export async function listingsWhere(req: PayloadRequest, where: Where): Promise<Stored[]> {
  const { docs } = await req.payload.db.find<Stored>({
    collection: 'listings',
    ...{ limit: 0, locale: 'all', pagination: false, req, where },
  })
  return docs
}

/** Which listed texts name one so that it is marked. */
export const naming = (id: string, { named, field }: ListingMark): Where[] => [
  { collection: { equals: named } },
  { facets: { equals: `${field}=${id}` } },
]

/** Is any text listed that has all of this? */
export async function isNamed(req: PayloadRequest, conditions: Where[]): Promise<boolean> {
  const { docs } = await req.payload.db.find<Stored>({
    collection: 'listings',
    ...{ limit: 1, pagination: false, req, select: { key: true }, where: { and: conditions } },
  })
  return docs.length > 0
}

/** Makes the rows of some documents anew, from what is public of them now. */
export async function renewListings(payload: Payload, documents: readonly Named[]): Promise<void> {
  const about = documents.map(({ collection, id }) => keyOf(collection, id))
  await inTransaction(await createLocalReq({ context: {} }, payload), { about }, async (req) => {
    for (const { collection, id } of documents) {
      const record = await recordWith(req, keyOf(collection, id))
      const doc = await payload.db.findOne<StoredDocument>({
        collection: collection as CollectionSlug, // as the record names it
        ...{ locale: 'all', req },
        where: { id: { equals: id } },
      })
      await moveListing(req, { collection, id, doc: record?.live === 'published' ? doc : null })
    }
  })
}

/**
 * Makes all rows anew where some are missing or of another format: after an upgrade, or after what was restored from
 * an older archive. When they are all there, it costs three counts.
 * @returns how many were made
 */
export async function completeListings(payload: Payload): Promise<number> {
  const { db } = payload
  const [published, ours, others] = await Promise.all([
    db.count({ collection: 'records', where: { live: { equals: 'published' } } }),
    db.count({ collection: 'listings', where: { format: { equals: LISTING_FORMAT } } }),
    db.count({ collection: 'listings', where: { format: { not_equals: LISTING_FORMAT } } }),
  ])
  if (published.totalDocs === ours.totalDocs && others.totalDocs === 0) return 0
  await db.deleteMany({ collection: 'listings', where: {} })
  let made = 0
  for await (const records of pagesOf<DocumentRecord>(payload, 'records')) {
    const documents = records
      .filter(({ live }) => live === 'published')
      .map(({ collection, documentId }) => ({ collection, id: documentId }))
    await renewListings(payload, documents)
    made += documents.length
  }
  return made
}
