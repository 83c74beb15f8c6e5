import type { PayloadRequest, Where } from 'payload'
import type { DocumentRecord } from '../domain/document'
import { about } from '../domain/keys'
import type { AuditRow } from '../ledgers/audit/chain'
import { newestActs } from '../ledgers/audit/read'
import { namesOf, namesThen } from '../ledgers/people'

/** Acts that are told at once, and of the newest ones: below these stand fields of the form. */
const PAGE = 100
const NEWEST = 20

/** What the history of a text is made of; refusals are left out. */
const TOLD = ['create', 'save', 'transition', 'assignment', 'upkeep', 'previewLink', 'edition']

/**
 * What was done to a document, newest first, with the names of those who did it.
 * @param before the number of an act: those before it are told; without it, the newest
 * @returns a page of it, and whether there is more that is older, too
 */
export async function historyOf(
  req: PayloadRequest,
  record: DocumentRecord,
  { before }: { before?: number } = {},
): Promise<History> {
  const most = before === undefined ? NEWEST : PAGE
  const older: Where[] = before === undefined ? [] : [{ seq: { less_than: before } }]
  // Their numbers first: whoever sorts the acts of a whole text need not carry all that is said of each.
  const { docs: found } = await req.payload.db.find<Pick<AuditRow, 'seq'> & { id: string }>({
    ...{ collection: 'audit-log', limit: most + 1, pagination: false, req, sort: '-seq' },
    select: { seq: true },
    where: { and: [about(record), { act: { in: TOLD } }, ...older] },
  })
  const seqs = found.slice(0, most).map(({ seq }) => seq)
  const acts = seqs.length > 0 ? await newestActs(req, { seq: { in: seqs } }, most) : []
  const nameThen = await namesThen(req, acts)
  const named = acts.map(({ details }) => wordIn(details?.assignee)).filter((id) => id !== null)
  const nameOf = await namesOf(req, named)
  const history = acts.map((row) => {
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
  return { history, hasOlderHistory: found.length > most }
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

/** A page of the history of a document, and whether there is more before it. */
export type History = { history: HistoryEntry[]; hasOlderHistory: boolean }
