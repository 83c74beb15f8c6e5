import type { PayloadRequest } from 'payload'
import type { AuditRow } from '../audit/chain'
import type { LoadedDocument } from './types'
import { higherOf, raiseMinor } from './versionNumber'

/**
 * The number of the draft that a save or a reopening makes: above every number that a text of this document
 * ever had. The highest is that of the newest version, or of a draft that was discarded: the history would
 * otherwise show two texts under one number. (Gaps are allowed.)
 */
export async function nextDraftNumber(
  req: PayloadRequest,
  { faces, newest, record }: Pick<LoadedDocument, 'faces' | 'newest' | 'record'>,
): Promise<string> {
  const before = String(newest.doc.version ?? '')
  if (faces.draft !== 'none') return raiseMinor(before)
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    collection: 'audit-log',
    limit: 1,
    pagination: false,
    req,
    sort: '-seq',
    where: {
      and: [
        { collection: { equals: record.collection } },
        { documentId: { equals: record.documentId } },
        { act: { equals: 'transition' } },
        { name: { equals: 'discardDraft' } },
      ],
    },
  })
  return raiseMinor(higherOf(before, docs[0]?.version))
}
