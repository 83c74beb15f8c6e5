import type { PayloadRequest, Where } from 'payload'
import { clock, HOUR_MS } from '@/lib/clock'
import { MOST_ANSWERS, MOST_OPEN_THREADS } from '../domain/comments'
import { about } from '../domain/keys'
import { MOST_LOOKED_AT, OUTCOMES, type SuggestionOutcome, type Suggestion } from '../domain/suggestions'

/** A comment on a text: the first of a thread, which says what it is about, or an answer in one. */
export type Comment = {
  id: string
  collection: string
  documentId: string
  /** The first comment of its thread; null where it is that. */
  thread: string | null
  /** Of a first comment: does it wait for somebody? Null for an answer, and where nothing is left of the thread. */
  isOpen: boolean | null
  /** What it is about, as a path of the form; null for the whole text. */
  field: string | null
  quotation: string | null
  before: string | null
  after: string | null
  /** Other words for the passage, or for the field; null where none are suggested, and once they were erased. */
  suggestion: string | null
  /** What they are for, as it stood there. */
  replaced: string | null
  /** What became of the suggestion; null where it is none. */
  outcome: SuggestionOutcome | null
  author: string
  /** With mentions by id; empty once it was removed. */
  text: string
  /** Everybody whom it has ever mentioned, who are told once. */
  mentions: string[] | null
  at: string
  editedAt: string | null
  removedAt: string | null
  /** Who resolved the thread, or opened it again, last. */
  settledBy: string | null
  settledAt: string | null
}

type Document = { collection: string; documentId: string }

const comments = (req: PayloadRequest) => ({ collection: 'comments' as const, req })

export const commentWith = (req: PayloadRequest, id: string): Promise<Comment | null> =>
  req.payload.db.findOne<Comment>({ ...comments(req), where: { id: { equals: id } } })

async function commentsWhere(
  req: PayloadRequest,
  where: Where,
  { limit, sort = 'at' }: { limit: number; sort?: string },
): Promise<Comment[]> {
  const { docs } = await req.payload.db.find<Comment>({
    ...{ ...comments(req), limit, pagination: false, sort, where },
  })
  return docs
}

/** The threads of a text that are open, in their order; or the newest that are resolved. */
export const threadsOf = (
  req: PayloadRequest,
  document: Document,
  { isOpen, limit = MOST_OPEN_THREADS }: { isOpen: boolean; limit?: number },
): Promise<Comment[]> =>
  commentsWhere(
    req,
    { and: [about(document), { isOpen: { equals: isOpen } }] },
    { limit, sort: isOpen ? 'at' : '-at' },
  )

/** The answers in these threads, in their order, without those that were removed. */
export const answersIn = async (
  req: PayloadRequest,
  threads: readonly string[],
  limit = 2 * MOST_ANSWERS,
): Promise<Comment[]> =>
  threads.length === 0
    ? []
    : commentsWhere(
        req,
        { and: [{ thread: { in: [...threads] } }, { removedAt: { exists: false } }] },
        { limit },
      )

/** The words that a comment suggests; null where it suggests none. */
export const suggestionOf = ({
  after,
  before,
  field,
  quotation,
  replaced,
  suggestion,
}: Comment): Suggestion | null =>
  suggestion && field
    ? {
        ...{ field, words: suggestion, replaced: replaced ?? '' },
        around: quotation ? { before: before ?? '', after: after ?? '' } : null,
      }
    : null

/** What was suggested for a text, whatever became of it: the newest. */
export const suggestionsFor = (req: PayloadRequest, document: Document): Promise<Comment[]> =>
  commentsWhere(
    req,
    { and: [about(document), { outcome: { in: [...OUTCOMES] } }] },
    { limit: MOST_LOOKED_AT, sort: '-at' },
  )

/** When a person wrote the oldest of their newest comments, if they have written so many within an hour. */
export async function manyWrittenSince(
  req: PayloadRequest,
  author: string,
  many: number,
): Promise<string | undefined> {
  const since = new Date(clock().getTime() - HOUR_MS).toISOString()
  const { docs } = await req.payload.db.find<Comment>({
    ...{ ...comments(req), limit: 1, page: many, pagination: true, sort: '-at' },
    where: { and: [{ author: { equals: author } }, { at: { greater_than: since } }] },
  })
  return docs[0]?.at
}

/** Writes a comment, in the transaction of `req`. */
export const writeComment = (req: PayloadRequest, data: Omit<Comment, 'id'>): Promise<Comment> =>
  // What is created has all that was written, and an id.
  req.payload.db.create({ ...comments(req), data }) as unknown as Promise<Comment>

export const changeComment = async (
  req: PayloadRequest,
  { id, ...comment }: Comment,
  changes: Partial<Omit<Comment, 'id'>>,
): Promise<void> => {
  await req.payload.db.updateOne({
    ...{ ...comments(req), id, returning: false },
    data: { ...comment, ...changes },
  })
}

/** Removes all that was said about a text, with its deletion. */
export const forgetComments = async (req: PayloadRequest, document: Document): Promise<void> => {
  await req.payload.db.deleteMany({ ...comments(req), where: about(document) })
}
