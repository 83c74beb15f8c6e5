import type { PayloadRequest } from 'payload'
import type { AuditRow } from '../audit/chain'
import { namesOf } from './namesOf'
import type { DocumentRecord } from './types'

export type HistoryEntry = Pick<
  AuditRow,
  'seq' | 'at' | 'act' | 'name' | 'from' | 'to' | 'version' | 'comment'
> & { who: string }

const SHOWN = 100

/** What was done to a document, newest first, with the names of those who did it. Refusals are left out. */
export async function historyOf(req: PayloadRequest, record: DocumentRecord): Promise<HistoryEntry[]> {
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    collection: 'audit-log',
    limit: SHOWN,
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
  const names = await namesOf(
    req,
    docs.map(({ actorId }) => actorId),
  )
  return docs.map(({ seq, at, act, name, from, to, version, comment, actorId }) => ({
    ...{ seq, at, act, name, from, to, version, comment },
    who: names.get(actorId) ?? 'a former colleague',
  }))
}
