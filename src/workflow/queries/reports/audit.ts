import type { PayloadRequest, Where } from 'payload'
import { dayAfter } from '../../domain/assignment'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/read'
import { namesThen } from '../../ledgers/people'
import { startOfDay } from '../calendar'
import { placesOfActs } from './actPlaces'
import { actIn, moveIn } from './actWords'
import { kindIn, type ReportFilters, type Report } from './sheet'

/** Rows of the log, and the number of the first. */
export type Span = { first: number | null; where: Where[] }

/** The rows between two days, by their numbers: the log is in the order of both. Null where there is none. */
export async function between(req: PayloadRequest, { from, to }: ReportFilters): Promise<Span | null> {
  const first = from ? await firstSince(req, startOfDay(from)) : null
  const end = to ? await firstSince(req, startOfDay(dayAfter(to))) : null
  if (from && first === null) return null
  const where: Where[] = [
    ...(first === null ? [] : [{ seq: { greater_than_equal: first } }]),
    ...(end === null ? [] : [{ seq: { less_than: end } }]),
    // A clock that went wrong once leaves rows that are out of order.
    ...(from ? [{ at: { greater_than_equal: startOfDay(from) } }] : []),
    ...(to ? [{ at: { less_than: startOfDay(dayAfter(to)) } }] : []),
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

const COLUMNS = [
  ...(['report.column.seq', 'report.column.when', 'report.column.who', 'report.column.act'] as const),
  ...(['report.column.text', 'report.column.kind', 'report.column.move', 'report.column.comment'] as const),
]

/** The audit log, the newest first. */
export const audit: Report = {
  columns: COLUMNS,
  columnsOfFile: [...COLUMNS, 'report.column.id'],
  read: async (req, { after, filters, limit, isForFile }) => {
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
    const placeOf = await placesOfActs(req, acts)
    const last = acts.length === limit ? acts.at(-1) : undefined
    return {
      rows: acts.map((act) => [
        act.seq,
        { moment: act.at },
        nameThen(act),
        actIn(req.i18n.language, act),
        placeOf(act),
        kindIn(req, act.collection),
        moveIn(req.i18n.language, act),
        act.comment,
        ...(isForFile ? [act.documentId] : []),
      ]),
      next: last ? String(last.seq) : null,
    }
  },
}
