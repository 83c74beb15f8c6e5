import type { PayloadRequest, Where } from 'payload'
import type { DocumentRecord } from '../domain/document'
import { about } from '../domain/keys'
import { newestActs } from '../ledgers/audit/read'
import { namesOf, namesThen } from '../ledgers/people'

const NEWEST = 100

/**
 * What was last done to a document, newest first, with the names of those who did it. Refusals are left out.
 * @returns whether there is more that is older, too
 */
export async function historyOf(
  req: PayloadRequest,
  record: DocumentRecord,
): Promise<{ history: HistoryEntry[]; hasOlderHistory: boolean }> {
  const where: Where = {
    and: [
      about(record),
      { act: { in: ['create', 'save', 'transition', 'assignment', 'upkeep', 'previewLink', 'edition'] } },
    ],
  }
  const acts = await newestActs(req, where, NEWEST + 1)
  const newest = acts.slice(0, NEWEST)
  const nameThen = await namesThen(req, newest)
  const named = newest.map(({ details }) => wordIn(details?.assignee)).filter((id) => id !== null)
  const nameOf = await namesOf(req, named)
  const history = newest.map((row) => {
    const { seq, at, act, name, from, to, version, comment, details } = row
    const [publishAt, expiresAt] = [wordIn(details?.publishAt), wordIn(details?.expiresAt)]
    const moments = { forWhen: publishAt ?? expiresAt, untilWhen: publishAt && expiresAt }
    const assignee = wordIn(details?.assignee)
    const naming = { forWhom: assignee && nameOf(assignee), dueOn: wordIn(details?.dueOn) }
    const reviewBy = wordIn(details?.reviewBy)
    return {
      ...naming,
      ...moments,
      seq,
      at,
      act,
      name,
      from,
      to,
      version,
      comment,
      reviewBy,
      who: nameThen(row),
    }
  })
  return { history, hasOlderHistory: acts.length > NEWEST }
}

const wordIn = (detail: unknown): string | null => (typeof detail === 'string' ? detail : null)

/** An act in the history of a document, with the name of who did it. */
export type HistoryEntry = {
  seq: number
  at: string
  who: string
  act: string
  name: string
  from: string
  to: string
  version: string
  comment: string | null
  /** For when it scheduled a publication or an expiry (ISO 8601, UTC); null for all other acts. */
  forWhen: string | null
  /** Until when what it scheduled is then public; null where nothing was said of that. */
  untilWhen: string | null
  /** Whom it named for the decision that comes next. */
  forWhom: string | null
  /** By which day (YYYY-MM-DD) it is needed. */
  dueOn: string | null
  /** On which day (YYYY-MM-DD) it says that the text is to be looked at again. */
  reviewBy: string | null
}
