import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { sayReason } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'
import { dayOf } from '../../domain/assignment'
import { keyOf } from '../../domain/keys'
import { quantile } from '../../domain/reports'
import type { State } from '../../domain/table'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/read'
import { between, type Span } from './audit'
import type { ReportFilters, Report, Sheet } from './sheet'

/** The states of a draft, in which somebody waits for somebody. */
const DRAFTS: readonly State[] = ['draft', 'needsReview', 'requestValidation', 'validated']
const isDraft = (word: string | undefined): word is State => DRAFTS.some((state) => state === word)
const AT_ONCE = 1_500
/** More than an office does in two years. */
const MOST_ACTS = 40_000
const DAY_MS = 24 * 60 * 60_000

type Moved = Pick<AuditRow, 'seq' | 'at' | 'collection' | 'documentId' | 'from' | 'to' | 'details'> & {
  id: string
}

/**
 * How long drafts were in each state that they left, by the month in which they left it. Read from the transitions of
 * these months alone: each says since when the draft was where it was. Of older ones that do not say so, those that came
 * there within these months.
 */
export const times: Report = {
  columns: [
    ...(['report.column.month', 'report.column.state', 'report.column.number'] as const),
    ...(['report.column.median', 'report.column.ninth'] as const),
  ],
  columnsOfFile: [
    ...(['report.column.month', 'report.column.state', 'report.column.number'] as const),
    ...(['report.column.medianDays', 'report.column.ninthDays'] as const),
  ],
  read: async (req, { filters }) => {
    const months = monthsBack(filters.months ?? 6)
    const span = await between(req, { from: `${months[0]}-01` })
    const spent = new Map<string, number[]>()
    let isCut = false
    if (span) {
      const came = new Map<string, { state: string; at: string }>()
      let read = 0
      for await (const { at, collection, details, documentId, from, to } of movesOf(req, span, filters)) {
        if (++read > MOST_ACTS) {
          isCut = true
          break
        }
        const [before, after] = [from, to].map((faces) => faces.split('/')[1])
        if (before === after) continue
        const key = keyOf(collection, documentId)
        const known = came.get(key)
        const said = typeof details?.since === 'string' ? details.since : null
        const since = said ?? (known?.state === before ? known?.at : undefined)
        if (isDraft(after)) came.set(key, { state: after, at })
        else came.delete(key)
        if (!since || !isDraft(before)) continue
        const days = (Date.parse(at) - Date.parse(since)) / DAY_MS
        const name = `${dayOf(new Date(at)).slice(0, 7)} ${before}`
        const list = spent.get(name)
        if (list) list.push(days)
        else spent.set(name, [days])
      }
    }
    return { ...sheetOf(req, months, spent), ...(isCut && { isCut }) }
  },
}

/** Stretch by stretch: numbers of rows have no gaps, so that each reads as many rows, in whatever order they come. */
async function* movesOf(
  req: PayloadRequest,
  { first: oldest, where: span }: Span,
  { collection }: ReportFilters,
): AsyncGenerator<Moved> {
  const [newest] = await newestActs(req, {}, 1)
  for (let first = oldest ?? 1; newest && first <= newest.seq; first += AT_ONCE) {
    const { docs } = await req.payload.db.find<Moved>({
      ...{ collection: 'audit-log', limit: AT_ONCE, pagination: false, req, sort: 'seq' },
      select: {
        seq: true,
        at: true,
        collection: true,
        documentId: true,
        from: true,
        to: true,
        details: true,
      },
      where: {
        and: [
          { seq: { greater_than_equal: first } },
          { seq: { less_than: first + AT_ONCE } },
          ...span,
          { act: { equals: 'transition' } },
          ...(collection ? [{ collection: { equals: collection } }] : []),
        ],
      },
    })
    yield* docs
  }
}

const monthsBack = (number: number): string[] => {
  const last = Temporal.PlainDate.from(dayOf(clock())).toPlainYearMonth()
  return Array.from({ length: number }, (_, index) =>
    last.subtract({ months: number - 1 - index }).toString(),
  )
}

function sheetOf(req: PayloadRequest, months: string[], spent: ReadonlyMap<string, number[]>): Sheet {
  const rows: Sheet['rows'] = []
  const lines = DRAFTS.map((state) => ({ state, values: [] as (number | null)[] }))
  for (const month of months)
    for (const { state, values } of lines) {
      const days = spent.get(`${month} ${state}`)?.sort((one, other) => one - other)
      values.push(days ? rounded(quantile(days, 0.5)) : null)
      if (!days) continue
      const word = sayReason({ key: `state.${state}` }, req.i18n.language)
      const [median, ninth] = [quantile(days, 0.5), quantile(days, 0.9)].map(rounded)
      rows.push([{ month }, word, days.length, { days: median ?? 0 }, { days: ninth ?? 0 }])
    }
  return { rows, next: null, plot: { months, lines } }
}

/** To the minute, or so. */
const rounded = (days: number): number => Math.round(days * 1_000) / 1_000
