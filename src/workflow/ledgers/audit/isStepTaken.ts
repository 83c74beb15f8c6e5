import type { PayloadRequest } from 'payload'
import { stepKeyOf } from '../../domain/keys'

/** Has somebody claimed this step of the document? Their row in the audit log is the claim. */
export const isStepTaken = async (
  req: PayloadRequest,
  document: { collection: string; id: string },
  step: number,
): Promise<boolean> => {
  const where = { key: { equals: stepKeyOf(document.collection, document.id, step) } }
  return Boolean(await req.payload.db.findOne({ collection: 'audit-log', req, where }))
}
