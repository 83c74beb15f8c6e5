import type { PayloadRequest } from 'payload'
import { newestActs } from '../../ledgers/audit/newestActs'
import { namesOf, nameThen } from '../../ledgers/namesOf'
import type { AccountChange } from './types'

const SHOWN = 10

/** The newest changes of accounts and permissions: who changed whose, what, when. */
export async function accountChanges(req: PayloadRequest): Promise<AccountChange[]> {
  const acts = await newestActs(req, { act: { equals: 'account' } }, SHOWN)
  const ids = acts.flatMap(({ actorId, documentId }) => [actorId, documentId])
  const nameOf = await namesOf(req, ids)
  return acts.map((row) => ({
    seq: row.seq,
    at: row.at,
    who: nameThen(row, nameOf),
    whom: nameOf(row.documentId),
    what: row.name,
    ...(row.to ? { permissions: row.to } : {}),
  }))
}
