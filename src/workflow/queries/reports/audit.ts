import type { PayloadRequest, Where } from 'payload'
import { dayAfter } from '../../domain/assignment'
import { keyOf } from '../../domain/keys'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/read'
import { namesThen, subjectsThen } from '../../ledgers/people'
import { namesOfReleases } from '../../ledgers/releases'
import { instantOf } from '../calendar'
import { titledTexts } from '../titles'
import { actIn, moveIn } from './actWords'
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
    const releases = await namesOfReleases(
      req,
      acts.filter(({ act }) => act === 'release').map(({ documentId }) => documentId),
    )
    const last = acts.length === limit ? acts.at(-1) : undefined
    return {
      rows: acts.map((act) => [
        act.seq,
        { moment: act.at },
        nameThen(act),
        actIn(req.i18n.language, act),
        act.act === 'account'
          ? subject(act)
          : inWorkflow.has(act.collection)
            ? textCell(act, titles.get(keyOf(act.collection, act.documentId)))
            : (placeIn(act) ?? releases.get(act.documentId) ?? act.documentId),
        kindIn(req, act.collection),
        moveIn(req.i18n.language, act),
        act.comment,
      ]),
      next: last ? String(last.seq) : null,
    }
  },
}

/** Where a redirect leads from, whom a webhook calls. */
const placeIn = ({ act, details }: AuditRow): string | null => {
  const place = act === 'redirect' ? details?.from : act === 'webhook' ? details?.host : null
  return typeof place === 'string' ? place : null
}
