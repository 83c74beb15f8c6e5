import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { now } from '@/lib/clock'
import type { PublicVersion } from '../domain/changeNote'
import {
  languageOf,
  workflowOf,
  type DocumentRecord,
  type LoadedDocument,
  type StoredDocument,
} from '../domain/document'
import { addressOf } from '../domain/keys'
import type { Listing } from '../domain/listing'
import { publicText } from '../domain/publicText'
import type { Release, ReleaseItem } from '../domain/release'
import { draftFaceOf } from '../domain/table'
import {
  isNamed,
  listingsWhere,
  moveListing,
  naming,
  type ListingRows,
  type Stored,
} from '../ledgers/listings'
import { recordsWith } from '../ledgers/records'
import { itemsOf, releaseWith } from '../ledgers/releases'

/** A text of a release, as its public row will be. */
type TextAhead = {
  row: StoredDocument
  /** What its page will say of this version; null for a change too small to be spoken of. */
  version: PublicVersion | null
}

/** What a release makes of the site. By `collection/id`; null is what will not be public. */
export type SiteWithRelease = {
  release: Pick<Release, 'id' | 'name' | 'publishAt'>
  texts: ReadonlyMap<string, TextAhead | null>
  addresses: ReadonlyMap<string, string | null>
  /** Of its texts, and of others that are listed differently because of them. */
  listings: ReadonlyMap<string, Listing | null>
  /** How many of its texts nobody has validated yet: they are as they stand now. */
  unfinished: number
}

/**
 * What the site will be once a release is published, as its texts stand now; null where there is none under way.
 * Whether something speaks against publishing it is another question. Nothing is written.
 */
export async function siteWithRelease(req: PayloadRequest, id: string): Promise<SiteWithRelease | null> {
  const release = await releaseWith(req, id)
  if (release?.state !== 'open' && release?.state !== 'scheduled') return null
  const items = await itemsOf(req, id)
  const keys = items.map(({ key }) => key)
  const records = await recordsWith(req, keys)
  const loaded = await loadAll(req, items, records)
  const texts = new Map<string, TextAhead | null>()
  const shadow = await shadowOf(req, keys)
  for (const { act, collection, documentId, key } of items) {
    const document = loaded.get(key)
    if (!document) continue
    const text = act === 'publish' ? ahead(document, release.publishAt ?? now()) : null
    texts.set(key, text)
    await moveListing(req, { collection, id: documentId, doc: text?.row ?? null }, shadow.rows)
  }
  return {
    release: { id, name: release.name, publishAt: release.publishAt },
    texts,
    addresses: new Map(
      [...texts].map(([key, text]) => [
        key,
        text && addressOf(key.split('/')[0] ?? '', String(text.row.slug ?? '')),
      ]),
    ),
    listings: shadow.listings,
    unfinished: items.filter(({ act, key }) => act === 'publish' && records.get(key)?.state !== 'validated')
      .length,
  }
}

/** @param at when it goes public (ISO 8601, UTC) */
function ahead(document: LoadedDocument, at: string): TextAhead {
  const { faces, language, main, newest, record } = document
  const item = { collection: document.config.slug, id: document.id, name: 'publish', expected: '' } as const
  const number = String(newest.doc.version ?? '')
  const text = publicText({ item, document }, { version: number, now: at })
  const row = {
    ...text,
    _status: 'published',
    updatedAt: text.publishedAt,
    workflow: { ...workflowOf(newest.doc), state: 'published', live: 'published' },
  }
  const isMinor = record.minor === true && Boolean(main.firstPublishedAt)
  const { publishedAt } = text
  const version = { version: number, publishedAt, language, note: record.changeNote, isMinor }
  return { row, version: isMinor || faces.draft === 'none' ? null : version }
}

/** Both faces of some texts: two questions for each collection, however many there are. */
async function loadAll(
  req: PayloadRequest,
  items: readonly ReleaseItem[],
  records: ReadonlyMap<string, DocumentRecord>,
): Promise<Map<string, LoadedDocument>> {
  const loaded = new Map<string, LoadedDocument>()
  for (const name of new Set(items.map(({ collection }) => collection))) {
    const of = items.filter(({ collection }) => collection === name)
    const { config } = req.payload.collections[name as CollectionSlug] // a release holds nothing else
    const ids = of.map(({ documentId }) => documentId)
    const all = { collection: config.slug, limit: 0, locale: 'all', pagination: false, req } as const
    const mains = await req.payload.db.find<StoredDocument>({ ...all, where: { id: { in: ids } } })
    const versions = await req.payload.db.findVersions<StoredDocument>({
      ...all,
      sort: ['-version.workflow.step', '-updatedAt'],
      where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    })
    for (const { documentId: id, key } of of) {
      const record = records.get(key)
      const main = mains.docs.find((row) => row.id === id)
      const newest = versions.docs.find(({ parent }) => parent === id)
      if (!record || !newest || !main || main.deletedAt) continue
      const doc = { ...newest.version, id }
      loaded.set(key, {
        ...{ config, id, record, main, language: languageOf(doc) },
        newest: { versionId: String(newest.id), doc, updatedAt: newest.updatedAt },
        faces: { live: record.live, draft: draftFaceOf(workflowOf(doc).state) },
        // Nobody is judged here.
        ...{ contributors: [], wroteEdition: [], wroteSince: new Map(), lockedBy: null },
      })
    }
  }
  return loaded
}

/** The listings with moves that nobody writes. `keys`: what will be asked for, so that it is read at once. */
async function shadowOf(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<{ rows: ListingRows; listings: Map<string, Listing | null> }> {
  const moved = new Map<string, Stored | null>()
  const known = new Map<string, Stored | null>(keys.map((key) => [key, null]))
  for (const row of await listingsWhere(req, { key: { in: [...keys] } })) known.set(row.key, row)
  const notMoved = (): Where[] => (moved.size > 0 ? [{ key: { not_in: [...moved.keys()] } }] : [])
  const at = async (key: string): Promise<Stored | null> => {
    if (moved.has(key)) return moved.get(key) ?? null
    if (!known.has(key)) known.set(key, (await listingsWhere(req, { key: { equals: key } }))[0] ?? null)
    return known.get(key) ?? null
  }
  const movedTo = () => [...moved.values()].filter((row) => row !== null)
  const rows: ListingRows = {
    at,
    after: async (key) => [
      ...movedTo().filter((row) => row.orderedAfter === key),
      ...(await listingsWhere(req, { and: [{ orderedAfter: { equals: key } }, ...notMoved()] })),
    ],
    isNamed: async (id, mark) =>
      movedTo().some((row) => row.collection === mark.named && row.facets.includes(`${mark.field}=${id}`)) ||
      isNamed(req, [...naming(id, mark), ...notMoved()]),
    write: (before, after) => {
      const key = (after ?? before)?.key
      // A row of which nothing was read has no id: nobody asks for it here.
      if (key !== undefined) moved.set(key, after && { ...after, id: before?.id ?? '' })
      return Promise.resolve()
    },
  }
  return { rows, listings: moved }
}
