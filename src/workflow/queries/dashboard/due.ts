import type { PayloadRequest, Where } from 'payload'
import type { PersonActor } from '../../domain/actor'
import { keyOf } from '../../domain/keys'
import { assignmentsWhere } from '../../ledgers/assignments'
import {
  EMPTY_LIST,
  SHOWN_IN_LIST,
  among,
  deskPageOf,
  idsByCollection,
  type DeskList,
  type Ids,
} from './page'

/**
 * The texts that are needed by a day, the first day first: those that this person wrote, is named for, or asked
 * somebody for; or all of them.
 */
export async function dueFor(
  req: PayloadRequest,
  { id }: PersonActor,
  { isForAll, mine }: { isForAll: boolean; mine: Ids },
): Promise<DeskList> {
  const written = [...mine.values()].flat()
  const concerns: Where[] = [
    { assignee: { equals: id } },
    { assignedBy: { equals: id } },
    ...(written.length > 0 ? [{ documentId: { in: written } }] : []),
  ]
  const { rows, total } = await assignmentsWhere(
    req,
    { and: [{ dueOn: { greater_than: '' } }, ...(isForAll ? [] : [{ or: concerns }])] },
    { limit: SHOWN_IN_LIST, sort: 'dueOn' },
  )
  if (total === 0) return EMPTY_LIST
  const ids = idsByCollection(rows)
  const { items } = await deskPageOf(req, {
    order: 'changedLast',
    where: (collection) => among(ids.get(collection)),
  })
  const place = new Map(rows.map(({ key }, index) => [key, index]))
  const placeOf = ({ collection, id: document }: { collection: string; id: string }) =>
    place.get(keyOf(collection, document)) ?? rows.length
  return { total, items: items.sort((one, other) => placeOf(one) - placeOf(other)) }
}
