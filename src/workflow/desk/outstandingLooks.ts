import type { PayloadRequest } from 'payload'
import { draftsWhere } from './draftsWhere'
import type { DeskItem } from './types'
import type { Unconfirmed } from './unconfirmed'

/** Those of the unconfirmed texts that this person neither wrote nor published, and may confirm. */
export async function outstandingLooks(
  req: PayloadRequest,
  actorId: string,
  texts: readonly Unconfirmed[],
): Promise<DeskItem[]> {
  const ids = texts
    .filter(({ record, writtenBy }) => record.publishedBy !== actorId && !writtenBy.includes(actorId))
    .map(({ record }) => record.documentId)
  if (ids.length === 0) return []
  const items = await draftsWhere(req, { id: { in: ids } })
  return items.map((item) => ({ ...item, note: 'Published urgently: waits for a second look' }))
}
