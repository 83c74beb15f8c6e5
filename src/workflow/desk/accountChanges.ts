import type { PayloadRequest } from 'payload'
import { newestActs } from '../audit/newestActs'
import { namesOf } from '../documents/namesOf'
import type { AccountChange } from './types'

const SHOWN = 10

/** The newest changes of accounts and permissions: who changed whose, what, when. */
export async function accountChanges(req: PayloadRequest): Promise<AccountChange[]> {
  const acts = await newestActs(req, { act: { equals: 'account' } }, SHOWN)
  const ids = acts.flatMap(({ actorId, documentId }) => [actorId, documentId])
  const nameOf = await namesOf(req, ids)
  return acts.map(({ seq, at, actorId, documentId, name, to }) => ({
    seq,
    at,
    who: nameOf(actorId),
    whom: nameOf(documentId),
    what: name,
    ...(to ? { permissions: to } : {}),
  }))
}
