import type { PayloadRequest } from 'payload'
import { among, idsOf } from './contributedTo'
import { pageOf, SHOWN } from './page'
import type { DeskList } from './types'
import type { Unconfirmed } from './secondLooks'

/** Those of the unconfirmed texts that this person neither wrote nor published, and may confirm. */
export async function outstandingLooks(
  req: PayloadRequest,
  actorId: string,
  texts: readonly Unconfirmed[],
): Promise<DeskList> {
  const mine = texts.filter(
    ({ record, writtenBy }) => record.publishedBy !== actorId && !writtenBy.includes(actorId),
  )
  const first = mine.slice(0, SHOWN).map(({ record }) => record)
  const since = new Map(first.map(({ documentId, secondLook }) => [documentId, secondLook]))
  const ids = idsOf(first)
  const { items } = await pageOf(req, {
    order: 'changedLast',
    where: (collection) => among(ids.get(collection)),
  })
  return {
    items: items.map((item) => ({
      ...item,
      at: since.get(item.id) ?? item.at,
      note: 'Published urgently: waits for a second look',
    })),
    total: mine.length,
  }
}
