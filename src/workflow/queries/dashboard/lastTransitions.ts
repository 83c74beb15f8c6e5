import type { PayloadRequest, Where } from 'payload'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/newestActs'
import { keyOf } from '../../domain/keys'
import { namesOf, nameThen } from '../../ledgers/namesOf'
import type { DeskItem } from './types'

type Last = Pick<AuditRow, 'name' | 'at' | 'comment'> & { who: string }

/** The last transition of each of these documents, by `collection/id`. */
export async function lastTransitions(req: PayloadRequest, items: DeskItem[]): Promise<Map<string, Last>> {
  if (items.length === 0) return new Map()
  const ids = items.map(({ id }) => id)
  const where: Where = { and: [{ act: { equals: 'transition' } }, { documentId: { in: ids } }] }
  const acts = await newestActs(req, where, 0)
  const actors = acts.map(({ actorId }) => actorId)
  const nameOf = await namesOf(req, actors)
  // The oldest first, so that of each document the last one stays.
  return new Map(
    acts
      .toReversed()
      .map((row) => [
        keyOf(row.collection, row.documentId),
        { name: row.name, at: row.at, comment: row.comment, who: nameThen(row, nameOf) },
      ]),
  )
}
