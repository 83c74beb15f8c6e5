import type { PayloadRequest } from 'payload'
import type { AuditRow } from '../audit/chain'
import { namesOf } from './namesOf'
import type { DocumentRecord, HistoryEntry } from './types'

const SHOWN = 100

/**
 * What was last done to a document, newest first, with the names of those who did it. Refusals are left out.
 * @returns whether there is more that is older, too
 */
export async function historyOf(
  req: PayloadRequest,
  record: DocumentRecord,
): Promise<{ history: HistoryEntry[]; hasOlderHistory: boolean }> {
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    collection: 'audit-log',
    limit: SHOWN + 1,
    pagination: false,
    req,
    sort: '-seq',
    where: {
      and: [
        { collection: { equals: record.collection } },
        { documentId: { equals: record.documentId } },
        { act: { in: ['create', 'save', 'transition'] } },
      ],
    },
  })
  const newest = docs.slice(0, SHOWN)
  const names = await namesOf(
    req,
    newest.map(({ actorId }) => actorId),
  )
  const history = newest.map(({ seq, at, act, name, from, to, version, comment, actorId }) => ({
    ...{ seq, at, act, name, from, to, version, comment },
    who: names.get(actorId) ?? 'a former colleague',
  }))
  return { history, hasOlderHistory: docs.length > SHOWN }
}
