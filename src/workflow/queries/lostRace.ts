import type { PayloadRequest } from 'payload'
import type { StepTakenError } from '../errors/StepTakenError'
import type { WorkflowError } from '../errors'
import { loadDocument } from './document'
import { refusedWith } from './refusedWith'
import { staleRefusal } from './stale'

/**
 * Somebody else was faster: says who, and what they did. Their row in the audit log is read, not the record:
 * where the database has no transactions, the record reaches that step a moment later.
 */
export async function lostRace(req: PayloadRequest, taken: StepTakenError): Promise<WorkflowError> {
  const { record } = await loadDocument(req, { ...taken.document, withTrash: true })
  const reached = { ...record, step: Math.max(record.step, taken.step) }
  const stale = await staleRefusal(req, reached, String(taken.step - 1))
  if (!stale) throw taken
  return refusedWith(stale, reached)
}
