import type { PayloadRequest } from 'payload'
import type { ChangeSince, StaleRefusal } from '../domain/can'
import type { DocumentRecord } from '../domain/document'
import { stepKeyOf } from '../domain/keys'
import { StepTakenError, WorkflowError, refusedWith } from '../errors'
import { isStepTaken } from '../ledgers/audit/acts'
import { newestActs } from '../ledgers/audit/read'
import { namesThen } from '../ledgers/people'
import { loadDocument } from './document'

const SHOWN = 5

/**
 * Has the document moved on since the person saw it? Then a refusal that says who did what, and when.
 * @param expected the step that the person saw; absent counts as stale
 */
export async function staleRefusal(
  req: PayloadRequest,
  record: DocumentRecord,
  expected: string | undefined,
): Promise<StaleRefusal | null> {
  if (expected === String(record.step)) return null
  const changes = await changesSince(req, record, Number(expected))
  const last = changes[0]
  const message =
    expected === undefined
      ? 'Say which step of the document you saw: send `expected` as GET …/transitions gives it.'
      : last
        ? `${last.who} changed this document since you opened it (${last.what}, ${last.at}). Reload it and look again.`
        : 'This document is not at the step you named. Reload it and look again.'
  return { status: 409, code: 'stale', message, changes }
}

async function changesSince(
  req: PayloadRequest,
  record: DocumentRecord,
  step: number,
): Promise<ChangeSince[]> {
  const count = Math.min(SHOWN, record.step - step)
  if (!(count > 0)) return []
  const keys = Array.from({ length: count }, (_, index) =>
    stepKeyOf(record.collection, record.documentId, record.step - index),
  )
  const acts = await newestActs(req, { key: { in: keys } }, count)
  const nameThen = await namesThen(req, acts)
  return acts.map((row) => ({ who: nameThen(row), what: row.name || row.act, at: row.at }))
}

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

type Attempt = { collection: string; id: string; expected: string | undefined }

/**
 * What a failed transition is answered with: somebody else was faster, or the refusal as it is. A refusal for the
 * state (409) or for what is missing (422: no note on a change, say, of a text that has just become public) may be
 * a lost race too: where the database has no transactions, one reads what the winner wrote before the document has
 * reached their step.
 */
export async function refusalBehind(
  req: PayloadRequest,
  items: readonly Attempt[],
  error: unknown,
): Promise<unknown> {
  if (error instanceof StepTakenError) return lostRace(req, error)
  if (!(error instanceof WorkflowError) || !isAboutTheText(error)) return error
  for (const { collection, id, expected } of items) {
    const step = Number(expected) + 1
    if (await isStepTaken(req, { collection, id }, step))
      return lostRace(req, new StepTakenError({ collection, id }, step))
  }
  return error
}

const isAboutTheText = ({ status, data }: WorkflowError) =>
  status === 422 || (status === 409 && data.code !== 'stale')
