import type { PayloadRequest } from 'payload'
import type { AuditRow } from './chain'
import { recordAct } from './recordAct'

/**
 * Erases the words of one comment, as the law may demand. The chain stays whole: it holds the comment's salted
 * digest, not the comment. The erasure is itself an act in the log.
 * @throws Error when there is no such row, or it has no comment
 */
export async function redactComment(
  req: PayloadRequest,
  { seq, reason }: { seq: number; reason: string },
): Promise<void> {
  const row = await req.payload.db.findOne<AuditRow & { id: string }>({
    collection: 'audit-log',
    req,
    where: { seq: { equals: seq } },
  })
  if (!row) throw new Error(`There is no row ${seq} in the audit log.`)
  if (!row.comment) throw new Error(`Row ${seq} has no comment.`)
  await recordAct(req, {
    act: 'redaction',
    collection: row.collection,
    documentId: row.documentId,
    details: { seq },
    comment: reason,
  })
  await req.payload.db.updateOne({
    collection: 'audit-log',
    id: row.id,
    data: { comment: null },
    req,
    returning: false,
  })
}
