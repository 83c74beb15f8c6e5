import { ValidationError, type PayloadRequest, type Where } from 'payload'
import type { AwaitingFace } from '../domain/awaiting'
import type { DocumentRecord } from '../domain/document'

/**
 * Who is asked by name to decide on a draft, and by which day it is to be done: beside the document, of which it is no
 * part. One row a document, from the first time that somebody says so until the draft is public or put aside.
 */
export type Assignment = {
  id: string
  key: string
  collection: string
  documentId: string
  /** Empty where nobody is named. */
  assignee: string
  /** The draft face that waits for them; empty where nobody is named. */
  face: AwaitingFace | ''
  /** A day of the institution’s calendar (YYYY-MM-DD); empty where none was said. */
  dueOn: string
  /** For which day it was told that it comes tomorrow. */
  remindedFor: string
  assignedBy: string
  /** ISO 8601, UTC */
  at: string
  /** Raised with each change: of two people at once, the second is told. */
  revision: number
}

type Named = Pick<DocumentRecord, 'key' | 'collection' | 'documentId'>

const assignments = (req: PayloadRequest) => ({ collection: 'assignments' as const, req })

export const assignmentOf = (req: PayloadRequest, key: string): Promise<Assignment | null> =>
  req.payload.db.findOne<Assignment>({ ...assignments(req), where: { key: { equals: key } } })

/** The assignments that match. */
export async function assignmentsWhere(
  req: PayloadRequest,
  where: Where,
  { limit, sort = 'key' }: { limit: number; sort?: string },
): Promise<{ rows: Assignment[]; total: number }> {
  const { docs: rows, totalDocs: total } = await req.payload.db.find<Assignment>({
    ...{ ...assignments(req), limit, sort, where },
  })
  return { rows, total }
}

/** Those of these documents, by their keys. */
export async function assignmentsOf(req: PayloadRequest, keys: readonly string[]): Promise<Assignment[]> {
  const { docs } = await req.payload.db.find<Assignment>({
    ...{ ...assignments(req), limit: keys.length, pagination: false, where: { key: { in: [...keys] } } },
  })
  return docs
}

/** More drafts than an office has waiting for somebody by name. */
const AT_MOST = 5_000

/** All that somebody is named for at one of these draft faces. */
export async function namedAt(req: PayloadRequest, faces: readonly AwaitingFace[]): Promise<Assignment[]> {
  const { docs } = await req.payload.db.find<Assignment>({
    ...{ ...assignments(req), limit: AT_MOST, pagination: false, sort: 'assignee' },
    where: { assignee: { greater_than: '' } },
  })
  return docs.filter(({ face }) => face !== '' && faces.includes(face))
}

/**
 * Writes the next revision of a document’s assignment.
 * @param before as it was read; null where there was none
 * @returns false where somebody else has written it since
 */
export async function writeAssignment(
  req: PayloadRequest,
  { key, collection, documentId }: Named,
  before: Assignment | null,
  after: Pick<Assignment, 'assignee' | 'face' | 'dueOn' | 'assignedBy' | 'at'>,
): Promise<boolean> {
  const { db } = req.payload
  if (before) {
    const where: Where = { and: [{ id: { equals: before.id } }, { revision: { equals: before.revision } }] }
    const data = { ...after, revision: before.revision + 1 }
    // Payload's types do not say that there may be none.
    return Boolean(await db.updateOne({ ...assignments(req), where, data, options: { atomic: true } }))
  }
  try {
    const row = { key, collection, documentId, remindedFor: '', revision: 1, ...after }
    await db.create({ ...assignments(req), data: row, returning: false })
    return true
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return false
  }
}

/** Those that are needed from one day until the day before another (YYYY-MM-DD), the first day first. */
export async function neededBetween(
  req: PayloadRequest,
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<Assignment[]> {
  const { docs } = await req.payload.db.find<Assignment>({
    ...{ ...assignments(req), limit, pagination: false, sort: 'dueOn' },
    where: { and: [{ dueOn: { greater_than_equal: from } }, { dueOn: { less_than: to } }] },
  })
  return docs
}

/** Those that are needed on a day and of which that has not been told yet. */
export const neededOn = async (req: PayloadRequest, day: string, limit: number): Promise<Assignment[]> => {
  const { docs } = await req.payload.db.find<Assignment>({
    ...{ ...assignments(req), limit, pagination: false, sort: 'key' },
    where: { and: [{ dueOn: { equals: day } }, { remindedFor: { not_equals: day } }] },
  })
  return docs
}

/** Notes that it was told for which day this one is needed. */
export const noteReminded = async (req: PayloadRequest, { id, dueOn }: Assignment): Promise<void> => {
  const data = { remindedFor: dueOn }
  await req.payload.db.updateOne({ ...assignments(req), id, data, returning: false })
}

/** The draft is public, or put aside: nothing is to be done any more. */
export const closeAssignment = (req: PayloadRequest, key: string): Promise<void> =>
  req.payload.db.deleteMany({ ...assignments(req), where: { key: { equals: key } } })
