import type { PayloadRequest } from 'payload'
import type { AuditRow } from '../audit/chain'
import { namesOf } from '../documents/namesOf'
import type { AccountChange } from './types'

const SHOWN = 10

/** The newest changes of accounts and permissions: who changed whose, what, when. */
export async function accountChanges(req: PayloadRequest): Promise<AccountChange[]> {
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    collection: 'audit-log',
    limit: SHOWN,
    pagination: false,
    req,
    sort: '-seq',
    where: { act: { equals: 'account' } },
  })
  const names = await namesOf(
    req,
    docs.flatMap(({ actorId, documentId }) => [actorId, documentId]),
  )
  return docs.map(({ seq, at, actorId, documentId, name, to }) => ({
    ...{ seq, at },
    who: names.get(actorId) ?? 'a former colleague',
    whom: names.get(documentId) ?? 'an account',
    what: name,
    ...(to ? { permissions: to } : {}),
  }))
}
