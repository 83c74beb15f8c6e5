import type { PayloadRequest } from 'payload'
import type { AuditRow } from '../audit/chain'
import { keyOf } from '../documents/keys'
import { namesOf } from '../documents/namesOf'
import type { DeskItem } from './types'

type Last = Pick<AuditRow, 'name' | 'at' | 'comment'> & { who: string }

/** The last transition of each of these documents, by `collection/id`. */
export async function lastTransitions(req: PayloadRequest, items: DeskItem[]): Promise<Map<string, Last>> {
  if (items.length === 0) return new Map()
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    collection: 'audit-log',
    limit: 0,
    pagination: false,
    req,
    sort: 'seq',
    where: {
      and: [{ act: { equals: 'transition' } }, { documentId: { in: items.map(({ id }) => id) } }],
    },
  })
  const names = await namesOf(
    req,
    docs.map(({ actorId }) => actorId),
  )
  return new Map(
    docs.map(({ collection, documentId, name, at, comment, actorId }) => [
      keyOf(collection, documentId),
      { name, at, comment, who: names.get(actorId) ?? 'a former colleague' },
    ]),
  )
}
