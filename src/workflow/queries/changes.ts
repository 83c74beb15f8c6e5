import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { env } from '@/lib/env'
import { cursorOf, type Position } from '@/lib/cursor'
import { entriesAfter, newestEntry, type OutboxEntry } from '@/jobs/outbox'
import { CHANGE_KINDS, kindOfAct, OTHER_LICENCE, RESTORED, type ChangeKind } from '../domain/changes'
import type { DocumentRecord } from '../domain/document'
import { keyOf } from '../domain/keys'
import { languagesOf } from '../ledgers/listings'
import { publicRecords, recordsWith } from '../ledgers/records'

/** A public change, as those who follow it from elsewhere are told. */
type Change = {
  kind: ChangeKind
  collection: string
  id: string
  /** When it happened; of what was affected, when the newest of the changes that affected it did. */
  at: string
  version?: string
  /** It has another address than before. */
  moved?: true
  /** The languages in which it is public now. */
  languages?: string[]
  /** The answer as it is after this change, or later. */
  url: string
  withdrawnAt?: string
  notice?: string
  redirectTo?: string
}

type ChangesPage = { changes: Change[]; next: Position; hasMore: boolean }

/** Where whoever begins to follow now stands. */
export async function newestPosition({ payload }: PayloadRequest): Promise<Position> {
  const [newest] = await newestEntry(payload)
  return newest ? { seq: newest.seq, at: newest.at } : BEGINNING
}

/** Before the first change. */
const BEGINNING: Position = { seq: 0, at: '' }

/**
 * The public changes after a position, in the order of their commits, and then the other public texts whose answers
 * they changed, for they refer to what came, went or moved, or show it from its other side, or all have another licence.
 * Those are looked up now: a text that has begun or ceased to refer to it meanwhile has a change of its own.
 * @returns null where the history that the position is of is not that of this database: it was restored from a backup
 */
export async function changesAfter(
  req: PayloadRequest,
  position: Position,
  limit: number,
): Promise<ChangesPage | null> {
  const { rest, seq } = position
  // The change at which the position stands is read again: here it may be another one, or none.
  const most = rest ? Math.min(rest.seq - seq, MOST_CHANGES_AT_ONCE) : limit
  const read = await entriesAfter(req.payload, seq - 1, most + 2)
  const isSame = seq === 0 || (read[0]?.seq === seq && read[0].at === position.at)
  const after = seq === 0 ? read : read.slice(1)
  if (!isSame || after.some(({ act }) => act === RESTORED)) return null
  const entries = rest ? after.filter((entry) => entry.seq <= rest.seq) : after.slice(0, limit)
  const last = entries.at(-1)
  if (rest && (last?.seq !== rest.seq || last.at !== rest.at)) return null
  if (!last) return { changes: [], next: position, hasMore: false }

  const own = await ownChanges(req, entries)
  const told = rest ? [] : own.changes
  const room = limit - told.length
  const affected = await affectedBy(req, own, { after: rest?.after ?? '', limit: room })
  const end = { seq: last.seq, at: last.at }
  const next = affected.isWhole ? end : { seq, at: position.at, rest: { ...end, after: affected.last } }
  const hasMore = !affected.isWhole || after.length > entries.length
  return { changes: await dressed(req, [...told, ...affected.changes], next), next, hasMore }
}

/** How many changes an answer tells at most; of so many, the affected are looked up together. */
export const MOST_CHANGES_AT_ONCE = 500

type Bare = Omit<Change, 'url' | 'languages'>

type Own = {
  changes: Bare[]
  entries: readonly OutboxEntry[]
  records: ReadonlyMap<string, DocumentRecord>
}

async function ownChanges(req: PayloadRequest, entries: readonly OutboxEntry[]): Promise<Own> {
  const keys = new Set(entries.filter(kindOf).map((entry) => keyOf(entry.collection, entry.documentId)))
  const records = await recordsWith(req, [...keys])
  const changes = entries.flatMap((entry) => {
    const kind = kindOf(entry)
    if (!kind) return []
    const record = records.get(keyOf(entry.collection, entry.documentId))
    return {
      ...{ kind, collection: entry.collection, id: entry.documentId, at: entry.at },
      ...(entry.version && { version: entry.version }),
      ...(hasMoved(entry) && { moved: true as const }),
      ...(kind === 'withdrawn' && record && tombstoneOf(record)),
    }
  })
  return { changes, entries, records }
}

/** What a public change is to those who follow; null where they need not know. */
export const kindOf = ({ act, kind }: OutboxEntry): ChangeKind | null =>
  CHANGE_KINDS.find((one) => one === kind) ?? kindOfAct(act)

/** Has it another address than before? */
export const hasMoved = ({ collection, tags }: OutboxEntry): boolean =>
  (tags ?? []).filter((tag) => tag.startsWith(`address:${collection}/`)).length > 1

/** What readers are told of a text that is not public any more, as its 410 says it. */
const tombstoneOf = ({ live, withdrawnAt, notice, redirectTo }: DocumentRecord) =>
  live === 'archived' || live === 'expired'
    ? {
        ...(withdrawnAt && { withdrawnAt }),
        ...(notice && { notice }),
        ...(redirectTo && { redirectTo }),
      }
    : {}

type Affected = { changes: Bare[]; last: string; isWhole: boolean }

/** The other public texts whose answers these changes have changed, by their keys, after one of them. */
async function affectedBy(
  req: PayloadRequest,
  { entries, records }: Own,
  { after, limit }: { after: string; limit: number },
): Promise<Affected> {
  const sources = entries.filter(kindOf).map((entry) => {
    const key = keyOf(entry.collection, entry.documentId)
    const isElsewhere = entry.tags?.includes(`link:${key}`) ?? true
    const references = isElsewhere ? (records.get(key)?.references ?? []) : []
    return { key, at: entry.at, isElsewhere, shownBy: shownBy(req, entry, references) }
  })
  const own = new Set(sources.map(({ key }) => key))
  const comers = new Set(sources.filter(({ isElsewhere }) => isElsewhere).map(({ key }) => key))
  const others = new Set(sources.flatMap((source) => source.shownBy))
  const isOfAll = entries.some((entry) => entry.tags?.includes(OTHER_LICENCE))
  if (limit === 0) return { changes: [], last: after, isWhole: !isOfAll && comers.size + others.size === 0 }
  const wanted: Where[] = [
    ...(isOfAll ? [{ key: { exists: true } }] : []),
    ...(comers.size > 0 ? [{ references: { in: [...comers] } }] : []),
    ...(others.size > 0 ? [{ key: { in: [...others] } }] : []),
  ]
  const found = new Map<string, DocumentRecord>()
  for (const where of wanted) {
    const page = { limit: limit + 1, sort: 'key' }
    for (const record of await publicRecords(req, { and: [where, { key: { greater_than: after } }] }, page))
      found.set(record.key, record)
  }
  const all = [...found.values()].sort((one, other) => (one.key < other.key ? -1 : 1))
  const here = all.slice(0, limit)
  const at = entries.at(-1)?.at ?? ''
  const changes = here
    .filter(({ key }) => !own.has(key))
    .map(({ collection, documentId: id }): Bare => ({ kind: 'affected', collection, id, at }))
  return { changes, last: here.at(-1)?.key ?? after, isWhole: all.length <= limit }
}

const FACET = /^list:([^:]+):([^=]+)=(.+)$/

/** The keys of the texts that show this one from its other side (`join` fields), as far as it changes that. */
function shownBy(
  req: PayloadRequest,
  { collection, tags }: OutboxEntry,
  references: readonly string[],
): string[] {
  const joins = joinsOn(req, collection)
  const inLists = (tags ?? []).flatMap((tag) => {
    const [, listed, field, id] = FACET.exec(tag) ?? []
    if (listed !== collection) return []
    return joins.filter(({ on }) => on === field).map(({ from }) => keyOf(from, String(id)))
  })
  const froms = new Set<string>(joins.map(({ from }) => from))
  return [...inLists, ...references.filter((key) => froms.has(key.split('/')[0] ?? ''))]
}

/** The collections that show texts of this one, each with the field here by which it does. */
const joinsOn = ({ payload }: PayloadRequest, collection: string): { from: CollectionSlug; on: string }[] =>
  Object.values(payload.collections).flatMap(({ config }) =>
    config.flattenedFields.flatMap((field) =>
      field.type === 'join' && field.collection === collection ? { from: config.slug, on: field.on } : [],
    ),
  )

/** With the address of the answer, and the languages that it can be had in. */
async function dressed(req: PayloadRequest, changes: Bare[], next: Position): Promise<Change[]> {
  const keys = [...new Set(changes.map(({ collection, id }) => keyOf(collection, id)))]
  const languages = await languagesOf(req, keys)
  const change = cursorOf(next)
  return changes.map((each) => {
    const known = languages.get(keyOf(each.collection, each.id))
    return { ...each, ...(known && { languages: known }), url: answerAddress(each, change) }
  })
}

/**
 * Where the answer is that a change has changed. The parameter makes it an address that nobody has asked for before:
 * so no process has an older answer to it.
 */
export function answerAddress(
  { collection, id, kind }: Pick<Change, 'collection' | 'id' | 'kind'>,
  change: string,
): string {
  const path =
    kind === 'settings' ? 'globals/site' : `${collection}/${id}${kind === 'note' ? '/history' : ''}`
  return `${env.SERVER_URL}/api/${path}?change=${change}`
}
