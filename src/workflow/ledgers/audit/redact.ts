import type { PayloadRequest, Where } from 'payload'
import { now } from '@/lib/clock'
import { changeComment, commentWith } from '../comments'
import { inTransaction } from '../transaction'
import { recordAct } from './acts'
import type { AuditRow, ChainFault } from './chain'

type Row = AuditRow & { id: string }

/**
 * Erases the words of one comment, as the law may demand. The chain stays whole: it holds the comment's salted
 * digest, not the comment. The erasure is itself an act in the log.
 * @throws Error when there is no such row, or it has no comment
 */
export const redactComment = (
  caller: PayloadRequest,
  asked: { seq: number; reason: string },
): Promise<void> => inTransaction(caller, { about: [] }, (req) => eraseComment(req, asked))

async function eraseComment(
  req: PayloadRequest,
  { seq, reason }: { seq: number; reason: string },
): Promise<void> {
  const { db } = req.payload
  const row = await db.findOne<Row>({ collection: 'audit-log', req, where: { seq: { equals: seq } } })
  if (!row) throw new Error(`There is no row ${seq} in the audit log.`)
  if (!row.comment) throw new Error(`Row ${seq} has no comment.`)
  await recordAct(req, {
    act: 'redaction',
    collection: row.collection,
    documentId: row.documentId,
    details: { seq },
    comment: reason,
  })
  await db.updateOne({
    ...{ collection: 'audit-log', id: row.id, req, returning: false },
    data: { comment: null },
  })
}

/** Of a comment that quotes no passage, and suggests no words, any longer. */
export const UNQUOTED = { quotation: null, before: null, after: null, suggestion: null, replaced: null }

/**
 * Erases the words of one comment on a text, and the passage that it quotes, in the same way: no words of it are in
 * the log, and the erasure is.
 * @throws Error when there is no such comment
 */
export const redactRemark = (
  caller: PayloadRequest,
  { id, reason }: { id: string; reason: string },
): Promise<void> =>
  inTransaction(caller, { about: [] }, async (req) => {
    const remark = await commentWith(req, id)
    if (!remark) throw new Error(`There is no comment ${id}.`)
    const { collection, documentId } = remark
    const act = { act: 'redaction', name: 'remark', details: { comment: id }, comment: reason } as const
    await recordAct(req, { ...act, collection, documentId })
    await changeComment(req, remark, { ...UNQUOTED, text: '', removedAt: remark.removedAt ?? now() })
  })

const PAGE = 200

/**
 * Erases the name of one person from all rows that they made, or that are about their account, in the same way.
 * Their id stays: it says that one person did all this, and no longer who.
 * @returns of how many rows
 * @throws Error when no row has a name of theirs
 */
export const redactNames = (
  caller: PayloadRequest,
  asked: { personId: string; reason: string },
): Promise<number> => inTransaction(caller, { about: [] }, (req) => eraseNames(req, asked))

async function eraseNames(
  req: PayloadRequest,
  { personId, reason }: { personId: string; reason: string },
): Promise<number> {
  const { db } = req.payload
  const isTheirs: Where = { actorId: { equals: personId } }
  const isAboutThem: Where = { and: [{ act: { equals: 'account' } }, { documentId: { equals: personId } }] }
  const where: Where = {
    or: [
      { and: [isTheirs, { actorName: { exists: true } }] },
      { and: [isAboutThem, { subjectName: { exists: true } }] },
    ],
  }
  const next = () =>
    db.find<Row>({ collection: 'audit-log', limit: PAGE, pagination: false, req, sort: 'seq', where })
  let rows = (await next()).docs
  if (rows.length === 0) throw new Error(`No row of the audit log has a name of ${personId}.`)
  await recordAct(req, {
    act: 'redaction',
    collection: 'users',
    documentId: personId,
    name: 'names',
    comment: reason,
  })
  let count = 0
  for (; rows.length > 0; rows = (await next()).docs) {
    for (const { id, actorId, act, documentId } of rows)
      await db.updateOne({
        ...{ collection: 'audit-log', id, req, returning: false },
        data: {
          ...(actorId === personId && { actorName: null }),
          ...(act === 'account' && documentId === personId && { subjectName: null }),
        },
      })
    count += rows.length
  }
  return count
}

/**
 * Follows the rows of the log in their order, and tells which words are gone without a row that says so: a lawful
 * erasure is an act of its own.
 */
export const silentlyErased = () => {
  const comments = new Set<number>()
  /** By the person whose name it was. */
  const names = new Map<string, Set<number>>()
  return {
    read(rows: readonly AuditRow[]): void {
      for (const row of rows) {
        const { act, actorId, documentId, seq } = row
        const erase = (person: string) => names.set(person, (names.get(person) ?? new Set()).add(seq))
        if (row.commentDigest && !row.comment) comments.add(seq)
        if (row.actorNameDigest && !row.actorName) erase(actorId)
        if (row.subjectNameDigest && !row.subjectName) erase(documentId)
        if (act !== 'redaction') continue
        if (row.name === 'names') names.delete(documentId)
        else if (row.name !== 'remark' && row.name !== 'text') comments.delete(Number(row.details?.seq))
      }
    },
    faults: (): ChainFault[] => [
      ...[...comments].map((seq) => ({
        seq,
        message: `the comment of row ${seq} was erased, and no row says so`,
      })),
      ...[...names.values()].flatMap((rows) =>
        [...rows].map((seq) => ({ seq, message: `the name in row ${seq} was erased, and no row says so` })),
      ),
    ],
  }
}
