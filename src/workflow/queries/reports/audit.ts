import type { PayloadRequest, Where } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import { dayAfter } from '../../domain/assignment'
import { keyOf } from '../../domain/keys'
import { isTransitionName } from '../../domain/table'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/read'
import { namesThen, subjectsThen } from '../../ledgers/people'
import { instantOf } from '../calendar'
import { titledTexts } from '../titles'
import { kindIn, type Filters, type Report } from './sheet'
import { textCell } from './texts'

/** Rows of the log, and the number of the first. */
export type Span = { first: number | null; where: Where[] }

/** The rows between two days, by their numbers: the log is in the order of both. Null where there is none. */
export async function between(req: PayloadRequest, { from, to }: Filters): Promise<Span | null> {
  const first = from ? await firstSince(req, instantOf(from)) : null
  const end = to ? await firstSince(req, instantOf(dayAfter(to))) : null
  if (from && first === null) return null
  const where: Where[] = [
    ...(first === null ? [] : [{ seq: { greater_than_equal: first } }]),
    ...(end === null ? [] : [{ seq: { less_than: end } }]),
    // A clock that went wrong once leaves rows that are out of order.
    ...(from ? [{ at: { greater_than_equal: instantOf(from) } }] : []),
    ...(to ? [{ at: { less_than: instantOf(dayAfter(to)) } }] : []),
  ]
  return { first, where }
}

async function firstSince(req: PayloadRequest, at: string): Promise<number | null> {
  const { docs } = await req.payload.db.find<AuditRow & { id: string }>({
    ...{
      collection: 'audit-log',
      limit: 1,
      pagination: false,
      req,
      sort: ['at', 'seq'],
      select: { seq: true },
    },
    where: { at: { greater_than_equal: at } },
  })
  return docs[0]?.seq ?? null
}

/** The audit log, the newest first. */
export const audit: Report = {
  columns: [
    ...(['report.column.seq', 'report.column.when', 'report.column.who', 'report.column.act'] as const),
    ...(['report.column.text', 'report.column.kind', 'report.column.move', 'report.column.comment'] as const),
  ],
  read: async (req, { after, filters, limit }) => {
    const span = await between(req, filters)
    const before = Number(after)
    if (!span || (after !== null && !Number.isSafeInteger(before))) return { rows: [], next: null }
    const where: Where[] = [
      ...span.where,
      ...(after === null ? [] : [{ seq: { less_than: before } }]),
      ...(filters.collection ? [{ collection: { equals: filters.collection } }] : []),
      ...(filters.act ? [{ act: { equals: filters.act } }] : []),
      ...(filters.who ? [{ actorId: { equals: filters.who } }] : []),
    ]
    const acts = await newestActs(req, { and: where }, limit)
    const nameThen = await namesThen(req, acts)
    const subject = await subjectsThen(
      req,
      acts.filter(({ act }) => act === 'account'),
    )
    const inWorkflow = new Set(
      req.payload.config.collections
        .filter(({ custom }) => custom?.hasWorkflow)
        .map(({ slug }) => slug as string),
    )
    const titles = await titledTexts(
      req,
      acts.filter(({ collection }) => inWorkflow.has(collection)),
    )
    const last = acts.length === limit ? acts.at(-1) : undefined
    return {
      rows: acts.map((act) => [
        act.seq,
        { moment: act.at },
        nameThen(act),
        actIn(req, act),
        act.act === 'account'
          ? subject(act)
          : inWorkflow.has(act.collection)
            ? textCell(act, titles.get(keyOf(act.collection, act.documentId)))
            : act.documentId,
        kindIn(req, act.collection),
        [act.from, act.to]
          .filter(Boolean)
          .map((faces) => movedIn(req, faces))
          .join(' → '),
        act.comment,
      ]),
      next: last ? String(last.seq) : null,
    }
  },
}

/** What was done, and what exactly, in words; what has no words of its own stands as the log has it. */
const actIn = (req: PayloadRequest, { act, name }: AuditRow): string => {
  const { language } = req.i18n
  const detail = isTransitionName(name)
    ? sayReason({ key: `transition.${name}.label` }, language)
    : SAID_BY_THE_ACT.has(act) || name === act
      ? null
      : (known(`${act === 'account' ? 'accountAct' : 'history'}.${name}`, language) ?? name)
  if (act === 'transition') return detail ?? ''
  return [known(`report.act.${act}`, language) ?? act, detail].filter(Boolean).join(': ')
}

/** Acts of which there is one kind. */
const SAID_BY_THE_ACT: ReadonlySet<string> = new Set(['assignment', 'create', 'note', 'restore', 'upkeep'])

/** Both faces of a text, `live/draft`, as lists and panels call them; anything else as it is. */
const movedIn = (req: PayloadRequest, faces: string): string => {
  const named = [...new Set(faces.split('/'))].filter((face) => face !== 'none')
  const words = named.map((face) => known(`state.${face}`, req.i18n.language))
  return words.length > 0 && words.every((word) => word !== null) ? words.join(' · ') : faces
}

/** A word of the desk that may not exist: names in the log are those of its time. */
const known = (key: string, language: string): string | null => {
  // Whatever is not a word of the desk comes back as it is.
  const said = sayReason({ key: key as DeskKey }, language)
  return said === key ? null : said
}
