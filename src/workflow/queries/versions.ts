import type { CollectionSlug, PayloadRequest } from 'payload'
import { workflowOf, type StoredDocument } from '../domain/document'
import type { Closed } from '../domain/editions'
import { keyOf, stepKeyOf, editionKeyOf } from '../domain/keys'
import type { State } from '../domain/table'
import type { AuditRow } from '../ledgers/audit/chain'
import { erasedVersions } from '../ledgers/audit/read'
import type { StoredEdition } from '../ledgers/editions'
import { namesThen } from '../ledgers/people'
import { recordWith } from '../ledgers/records'
import { notesOf } from './publicHistory'

/** A saved text in the list of versions. */
export type VersionRow = {
  id: string
  number: string
  state: State
  /** when somebody saved it (ISO 8601, UTC) */
  at: string
  /** who did; null in texts from before acts were counted by steps */
  who: string | null
  /** how it came about: saved, created, brought back */
  saved: { act: string; name: string } | null
  /** were its words erased, as the law demanded? */
  isErased: boolean
  /** of a version that is or was public: since when, and whether the record answers it; once, at its newest text */
  kept: { closed: Closed | null; from: string; isPublicNow: boolean } | null
  /** of a version that was public with a note to readers: the key of its edition */
  edition: string | null
  /** what readers were told of it */
  note: string | null
  /** the last that was said about it at the desk */
  comment: string | null
}

/** The versions of a text, the newest first, a page at a time. */
type VersionList = { rows: VersionRow[]; page: number; pages: number; total: number }

const AT_ONCE = 20
/** More acts than a text sees between two saves; what is older is not looked for. */
const MOST_ACTS = 500

/**
 * The saved texts of a document in the order in which they were made, with who saved each and what was said of it.
 * @param page 1 is the newest; whatever is no number of a page counts as it
 */
export async function versionsOf(
  req: PayloadRequest,
  { collection, id, page }: { collection: CollectionSlug; id: string; page: number },
): Promise<VersionList> {
  const { docs, totalDocs, totalPages } = await req.payload.db.findVersions<StoredDocument>({
    ...{ collection, limit: AT_ONCE, page, pagination: true, req },
    select: { version: { version: true, workflow: true }, updatedAt: true },
    sort: ['-version.workflow.step', '-updatedAt'],
    where: { parent: { equals: id } },
  })
  const versions = docs.map(({ id: version, updatedAt, version: doc }) => ({
    ...{ id: String(version), updatedAt, number: String(doc.version ?? '') },
    ...{ state: workflowOf(doc).state, step: workflowOf(doc).step ?? null },
  }))
  const acts = await actsOn(req, { collection, id, versions })
  const nameThen = await namesThen(req, [...acts.values()].flat())
  const key = keyOf(collection, id)
  const keys = versions.map(({ number }) => editionKeyOf({ key, version: number }))
  const notes = await notesOf(req.payload, keys, req)
  const kept = await keptOf(req, { key, keys })
  const erased = await erasedVersions(req, { collection, documentId: id })
  const rows = versions.map(({ id: version, number, state, updatedAt }, index): VersionRow => {
    const done = acts.get(version) ?? []
    const save = done.find(({ act }) => act === 'save' || act === 'create')
    const edition = editionKeyOf({ key, version: number })
    const note = notes.get(edition) ?? null
    const said = done.findLast(({ comment }) => comment)?.comment ?? null
    return {
      ...{ id: version, number, state, at: save?.at ?? updatedAt },
      who: save ? nameThen(save) : null,
      saved: save ? { act: save.act, name: save.name } : null,
      isErased: erased.has(number),
      kept: keys.indexOf(edition) === index ? (kept.get(edition) ?? null) : null,
      edition: notes.has(edition) ? edition : null,
      note,
      comment: said === note ? null : said,
    }
  })
  return { rows, page, pages: Math.max(1, totalPages), total: totalDocs }
}

/** Of some versions those that are or were public, by their keys. */
async function keptOf(
  req: PayloadRequest,
  { key, keys }: { key: string; keys: readonly string[] },
): Promise<Map<string, NonNullable<VersionRow['kept']>>> {
  const record = await recordWith(req, key)
  const publicNow = record?.live === 'published' ? editionKeyOf(record) : null
  const { docs } = await req.payload.db.find<Pick<StoredEdition, 'id' | 'key' | 'closed' | 'from'>>({
    ...{ collection: 'editions', limit: 0, pagination: false, req },
    select: { key: true, closed: true, from: true },
    where: { key: { in: [...new Set(keys)] } },
  })
  return new Map(
    docs.map(({ key: edition, closed, from }) => [
      edition,
      { closed: closed ?? null, from, isPublicNow: edition === publicNow },
    ]),
  )
}

type Made = { id: string; step: number | null }

/** What was done to each version, in order: from the step that saved it to the last before the next one was saved. */
export async function actsOn(
  req: PayloadRequest,
  { collection, id, versions }: { collection: CollectionSlug; id: string; versions: readonly Made[] },
): Promise<Map<string, AuditRow[]>> {
  const made = versions.flatMap(({ id: version, step }) => (step === null ? [] : [{ version, step }]))
  const [newest, oldest] = [made[0]?.step ?? 0, made.at(-1)?.step ?? 0]
  const begin = made.length > 0 ? await stepBefore(req, { collection, id, step: oldest }) : 0
  const first = Math.max(begin + 1, newest - MOST_ACTS)
  const keys = Array.from({ length: Math.max(0, newest - first + 1) }, (_, index) =>
    stepKeyOf(collection, id, first + index),
  )
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    ...{ collection: 'audit-log', limit: 0, pagination: false, req, sort: 'seq' },
    where: { key: { in: keys } },
  })
  return new Map(
    made.map(({ version, step }, index) => {
      const after = made[index + 1]?.step ?? begin
      const stepOf = ({ key }: AuditRow) => Number(key.slice(key.lastIndexOf('/') + 1))
      return [version, docs.filter((row) => stepOf(row) > after && stepOf(row) <= step)]
    }),
  )
}

/** The last step of the version before a step; 0 where there is none. */
async function stepBefore(
  req: PayloadRequest,
  { collection, id, step }: { collection: CollectionSlug; id: string; step: number },
): Promise<number> {
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    ...{ collection, limit: 1, pagination: false, req, sort: '-version.workflow.step' },
    select: { version: { workflow: true } },
    where: { and: [{ parent: { equals: id } }, { 'version.workflow.step': { less_than: step } }] },
  })
  const [version] = docs
  return version ? (workflowOf(version.version).step ?? 0) : 0
}
