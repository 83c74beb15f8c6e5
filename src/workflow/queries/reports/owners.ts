import type { PayloadRequest, Where } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import type { State } from '../../domain/table'
import { REPORT_STATES, type Cell, type ReportFilters, type Report } from './sheet'
import { PUBLIC, inState, ofFilters, today } from './texts'

/** How many texts are in each state; a public text of which a draft is under way is in two. */
export async function statesOf(
  req: PayloadRequest,
  filters: ReportFilters,
): Promise<{ state: State; total: number }[]> {
  const { state: _, ...others } = filters
  return Promise.all(
    REPORT_STATES.map(async (state) => ({
      state,
      total: await countOf(req, ofFilters({ ...others, state })),
    })),
  )
}

const countOf = async (req: PayloadRequest, and: Where[]): Promise<number> =>
  (await req.payload.db.count({ collection: 'records', req, where: { and } })).totalDocs

const OWNERS_AT_ONCE = 20

/** Units, and how many of their texts are in each state, or are to be looked at again. */
export const owners: Report = {
  columns: [
    'report.column.owner',
    ...REPORT_STATES.map((state) => `state.${state}` as const),
    'report.column.due',
  ],
  read: async (req, { after, filters, limit }) => {
    const ofKind = ofFilters(filters)
    const asked = Number(after ?? 1)
    const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1
    const { hasNextPage, values } = await req.payload.db.findDistinct({
      ...{ collection: 'records', field: 'contentOwner', sort: 'contentOwner', req },
      ...{ limit: Math.min(limit, OWNERS_AT_ONCE), page },
      where: { and: [{ contentOwner: { greater_than: '' } }, ...ofKind] },
    })
    const rows: Cell[][] = []
    for (const { contentOwner } of values)
      rows.push(
        await ownerRow(req, String(contentOwner), [{ contentOwner: { equals: contentOwner } }, ...ofKind]),
      )
    if (!hasNextPage) {
      const nobody = sayReason({ key: 'report.noOwner' }, req.i18n.language)
      rows.push(await ownerRow(req, nobody, [{ contentOwner: { exists: false } }, ...ofKind]))
    }
    return { rows, next: hasNextPage ? String(page + 1) : null }
  },
}

const ownerRow = async (req: PayloadRequest, name: string, owned: Where[]): Promise<Cell[]> => [
  name,
  ...(await Promise.all([
    ...REPORT_STATES.map((state) => countOf(req, [...owned, inState(state)])),
    countOf(req, [
      ...owned,
      PUBLIC,
      { reviewBy: { greater_than: '' } },
      { reviewBy: { less_than_equal: today() } },
    ]),
  ])),
]
