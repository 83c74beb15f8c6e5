import type { PayloadRequest } from 'payload'
import { sayReason, type Reason } from '@/i18n/desk/reasons'
import type { ChangeSince, StaleRefusal } from '../domain/refusal'
import type { DocumentRecord } from '../domain/document'
import { stepKeyOf } from '../domain/keys'
import { programOf } from '../domain/programs'
import { refusedWith, type StepTakenError, type WorkflowError } from '../errors'
import { newestActs } from '../ledgers/audit/read'
import { namesThen } from '../ledgers/people'
import { loadDocument } from './document'

const SHOWN = 5
const NOT_THERE: Reason = { key: 'reason.stale' }

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
  // A program reads no people: it is told the step, and reads the text again.
  if (programOf(req.user))
    return { status: 409, code: 'stale', message: sayReason(NOT_THERE), reason: NOT_THERE }
  const changes = await changesSince(req, record, Number(expected))
  const last = changes[0]
  const message =
    expected === undefined
      ? 'Say which step of the document you saw: send `expected` as GET …/transitions gives it.'
      : last
        ? `${last.who} changed this document since you opened it (${last.what}, ${last.at}). Reload it and look again.`
        : sayReason(NOT_THERE)
  // Programs are told the step and the moment; at the desk, the panel shows them.
  const reason: Reason = last ? { key: 'reason.changedBy', values: { who: last.who } } : NOT_THERE
  return { status: 409, code: 'stale', message, reason, changes }
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

/** Somebody else was faster: says who, and what they did. */
export async function lostRace(req: PayloadRequest, taken: StepTakenError): Promise<WorkflowError> {
  const { record } = await loadDocument(req, { ...taken.document, withTrash: true })
  const stale = await staleRefusal(req, record, String(taken.step - 1))
  if (!stale) throw taken
  return refusedWith(stale, record)
}
