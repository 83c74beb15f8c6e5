import type { PayloadRequest, Where } from 'payload'
import { newestActs } from '../ledgers/audit/newestActs'
import { about } from '../domain/keys'
import type { LoadedDocument } from '../domain/document'
import { higherOf, raiseMinor } from '../domain/versionNumber'

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
  const where: Where = {
    and: [about(record), { act: { equals: 'transition' } }, { name: { equals: 'discardDraft' } }],
  }
  const [discarded] = await newestActs(req, where, 1)
  return raiseMinor(higherOf(before, discarded?.version))
}
