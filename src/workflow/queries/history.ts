import type { PayloadRequest, Where } from 'payload'
import { newestActs } from '../ledgers/audit/newestActs'
import { about } from '../domain/keys'
import { namesOf, nameThen } from '../ledgers/namesOf'
import type { DocumentRecord, HistoryEntry } from '../domain/document'

const SHOWN = 100

/**
 * What was last done to a document, newest first, with the names of those who did it. Refusals are left out.
 * @returns whether there is more that is older, too
 */
export async function historyOf(
  req: PayloadRequest,
  record: DocumentRecord,
): Promise<{ history: HistoryEntry[]; hasOlderHistory: boolean }> {
  const where: Where = { and: [about(record), { act: { in: ['create', 'save', 'transition'] } }] }
  const acts = await newestActs(req, where, SHOWN + 1)
  const newest = acts.slice(0, SHOWN)
  const actors = newest.map(({ actorId }) => actorId)
  const nameOf = await namesOf(req, actors)
  const history = newest.map((row) => {
    const { seq, at, act, name, from, to, version, comment } = row
    return { seq, at, act, name, from, to, version, comment, who: nameThen(row, nameOf) }
  })
  return { history, hasOlderHistory: acts.length > SHOWN }
}
