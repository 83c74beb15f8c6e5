import { worded } from '@/i18n/desk/reasons'
import { ValidationError, type PayloadRequest, type Where } from 'payload'
import type { DocumentRecord } from '../domain/document'
import { placeholderAddress } from '../domain/keys'
import type { Reference } from '../domain/references'
import { WorkflowError } from '../errors'

/*
 * One row for each document: at which step it is, what of it is public and at which address, who decided on it, what
 * it refers to. Whoever changes a document writes its record last.
 */
const records = (req: PayloadRequest) => ({ collection: 'records' as const, req })

/** The record of a document, by its key. */
export const recordWith = (req: PayloadRequest, key: string): Promise<DocumentRecord | null> =>
  req.payload.db.findOne<DocumentRecord>({ ...records(req), where: { key: { equals: key } } })

/** The records of some documents, by their keys. */
export async function recordsWith(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<Map<string, DocumentRecord>> {
  if (keys.length === 0) return new Map()
  const { docs } = await req.payload.db.find<DocumentRecord>({
    ...{ ...records(req), limit: keys.length, pagination: false, where: { key: { in: [...keys] } } },
  })
  return new Map(docs.map((record) => [record.key, record]))
}

/** The record of the text that has an address, public or withdrawn. */
export const recordAt = (req: PayloadRequest, address: string): Promise<DocumentRecord | null> =>
  req.payload.db.findOne<DocumentRecord>({ ...records(req), where: { address: { equals: address } } })

/** The record of the text that had this address, and has another one now: the old one leads to it. */
export const recordFormerlyAt = (req: PayloadRequest, address: string): Promise<DocumentRecord | null> =>
  req.payload.db.findOne<DocumentRecord>({ ...records(req), where: { formerAddresses: { in: [address] } } })

/** The records of public texts that match. */
export async function publicRecords(
  req: PayloadRequest,
  where: Where,
  { limit, sort }: { limit: number; sort?: string },
): Promise<DocumentRecord[]> {
  const { docs } = await req.payload.db.find<DocumentRecord>({
    ...{ ...records(req), limit, pagination: false, ...(sort && { sort }) },
    where: { and: [where, { live: { equals: 'published' } }] },
  })
  return docs
}

/** How many public texts match. */
export async function countPublicRecords(req: PayloadRequest, where: Where): Promise<number> {
  const all = { and: [where, { live: { equals: 'published' } }] }
  return (await req.payload.db.count({ ...records(req), where: all })).totalDocs
}

/** The records of the texts that are to go public at a time, or were held back: whose time comes first, and how many. */
export async function scheduledRecords(
  req: PayloadRequest,
  limit: number,
): Promise<{ first: DocumentRecord[]; total: number }> {
  const { docs: first, totalDocs: total } = await req.payload.db.find<DocumentRecord>({
    ...{ ...records(req), limit, sort: 'publishAt' },
    where: { publishAt: { greater_than: '' } },
  })
  return { first, total }
}

/** More than an office ever has scheduled at once. */
const MOST_SCHEDULED = 5_000

/** Which texts are to go public at a time, or were held back; of each only where it stands. */
export async function scheduledTexts(
  req: PayloadRequest,
): Promise<Pick<DocumentRecord, 'collection' | 'documentId' | 'publishAt' | 'scheduleProblems'>[]> {
  const { docs } = await req.payload.db.find<DocumentRecord>({
    ...{ ...records(req), limit: MOST_SCHEDULED, pagination: false, sort: 'publishAt' },
    select: { collection: true, documentId: true, publishAt: true, scheduleProblems: true },
    where: { publishAt: { greater_than: '' } },
  })
  return docs
}

/** The records of the texts that go public, or expire, between two moments (ISO 8601, UTC), the first first. */
export async function recordsDue(
  req: PayloadRequest,
  field: 'publishAt' | 'expiresAt' | 'nextExpiresAt',
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<DocumentRecord[]> {
  const { docs } = await req.payload.db.find<DocumentRecord>({
    ...{ ...records(req), limit, pagination: false, sort: field },
    where: { and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: to } }] },
  })
  return docs
}

/** The records of all texts that are to go public at a time, or were held back. */
export async function* allScheduled(req: PayloadRequest): AsyncGenerator<DocumentRecord> {
  for (let after = '', isMore = true; isMore;) {
    const { docs } = await req.payload.db.find<DocumentRecord>({
      ...{ ...records(req), limit: AT_ONCE, pagination: false, sort: 'key' },
      where: { and: [{ publishAt: { greater_than: '' } }, { key: { greater_than: after } }] },
    })
    yield* docs
    isMore = docs.length === AT_ONCE
    after = docs.at(-1)?.key ?? after
  }
}

const AT_ONCE = 100

/** The public texts that are to be looked at again on a day, and of which that has not been told yet. */
export const reviewsDueOn = (req: PayloadRequest, day: string, limit: number): Promise<DocumentRecord[]> =>
  publicRecords(
    req,
    {
      and: [
        { reviewBy: { equals: day } },
        { or: [{ reviewRemindedFor: { exists: false } }, { reviewRemindedFor: { not_equals: day } }] },
      ],
    },
    { limit, sort: 'key' },
  )

/** Does any version of another text refer to this one? */
export const isEverReferenced = async (req: PayloadRequest, key: string): Promise<boolean> =>
  Boolean(await req.payload.db.findOne({ ...records(req), where: { everReferenced: { in: [key] } } }))

/** The first record of a new document. */
export async function openRecord(
  req: PayloadRequest,
  document: Pick<DocumentRecord, 'key' | 'collection' | 'documentId' | 'step' | 'everReferenced'>,
): Promise<void> {
  const address = placeholderAddress(document.collection, document.documentId)
  await req.payload.db.create({
    ...records(req),
    data: { ...document, live: 'none', state: 'draft', address },
  })
}

/**
 * Changes a record, and writes it whole: an adapter that replaces a list wants the required columns too.
 * @throws WorkflowError 422 when another text has taken the address
 */
export async function writeRecord(
  req: PayloadRequest,
  before: DocumentRecord,
  changes: Partial<DocumentRecord>,
): Promise<void> {
  const { address = before.address } = changes
  // Whoever gives a text an address is alone at the audit log: what was left a moment ago is seen here.
  const former = address === before.address ? null : await recordFormerlyAt(req, address)
  if (former && former.key !== before.key) throw takenNow()
  try {
    const data = { ...before, ...changes }
    await req.payload.db.updateOne({ ...records(req), id: before.id, returning: false, data })
  } catch (error) {
    throw error instanceof ValidationError ? takenNow() : error
  }
}

const takenNow = () =>
  new WorkflowError(422, worded('reason.addressTakenNow'), {
    code: 'incomplete',
    problems: [{ path: 'slug', code: 'addressTaken', ...worded('reason.addressTakenNow') }],
  })

/** Removes the record of a document that was never public, with the document. */
export const closeRecord = (req: PayloadRequest, key: string) =>
  req.payload.db.deleteOne({ ...records(req), where: { key: { equals: key } } })

/** What the public text of a document refers to; nothing while there is none. */
export const publicReferences = ({ live, references }: DocumentRecord): Omit<Reference, 'path'>[] =>
  (live === 'published' ? (references ?? []) : []).map((key) => {
    const slash = key.indexOf('/')
    return { collection: key.slice(0, slash), id: key.slice(slash + 1) }
  })
