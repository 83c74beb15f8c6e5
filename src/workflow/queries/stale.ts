import type { PayloadRequest } from 'payload'
import { newestActs } from '../ledgers/audit/newestActs'
import type { Refusal } from '../domain/can'
import { stepKeyOf } from '../domain/keys'
import { namesOf, nameThen } from '../ledgers/namesOf'
import type { DocumentRecord } from '../domain/document'

export type ChangeSince = { who: string; what: string; at: string }

const SHOWN = 5

/**
 * Has the document moved on since the person saw it? Then a refusal that says who did what, and when.
 * @param expected the step that the person saw; absent counts as stale
 */
export async function staleRefusal(
  req: PayloadRequest,
  record: DocumentRecord,
  expected: string | undefined,
): Promise<(Refusal & { changes: ChangeSince[] }) | null> {
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
  const actors = acts.map(({ actorId }) => actorId)
  const nameOf = await namesOf(req, actors)
  return acts.map((row) => ({ who: nameThen(row, nameOf), what: row.name || row.act, at: row.at }))
}
