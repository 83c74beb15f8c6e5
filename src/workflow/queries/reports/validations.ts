import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { sayReason } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'
import { dayAfter, dayOf } from '../../domain/assignment'
import { namesOf } from '../../ledgers/people'
import { startOfDay } from '../calendar'
import type { ReportAsked, Report } from './sheet'

const AT_ONCE = 500
type Edition = {
  id: string
  key: string
  from: string
  writtenBy?: string[] | null
  validatedBy?: string | null
}

const MOST_EDITIONS = 20_000
const DAYS_BACK = 90

/** Who validated whose texts, and how often: of the editions that went public between two days. */
export const validations: Report = {
  columns: [
    ...([
      'report.column.validator',
      'report.column.writer',
      'report.column.number',
      'report.column.last',
    ] as const),
  ],
  read: async (req, { filters }: ReportAsked) => {
    const today = dayOf(clock())
    const from =
      filters.from ??
      Temporal.PlainDate.from(filters.to ?? today)
        .subtract({ days: DAYS_BACK })
        .toString()
    const pairs = new Map<string, { number: number; last: string }>()
    let read = 0
    for await (const { from: at, validatedBy, writtenBy } of editionsBetween(
      req,
      from,
      filters.to ?? today,
    )) {
      if (++read > MOST_EDITIONS) break
      for (const writer of writtenBy ?? []) {
        const pair = `${validatedBy ?? ''}|${writer}`
        pairs.set(pair, { number: (pairs.get(pair)?.number ?? 0) + 1, last: at })
      }
    }
    const nameOf = await namesOf(
      req,
      [...pairs.keys()].flatMap((pair) => pair.split('|')).filter((id) => id !== ''),
    )
    const nobody = sayReason({ key: 'report.notValidated' }, req.i18n.language)
    return {
      next: null,
      isCut: read > MOST_EDITIONS,
      rows: [...pairs]
        .sort(([, one], [, other]) => other.number - one.number)
        .map(([pair, { last, number }]) => {
          const [validator = '', writer = ''] = pair.split('|')
          return [validator ? nameOf(validator) : nobody, nameOf(writer), number, { moment: last }]
        }),
    }
  },
}

async function* editionsBetween(req: PayloadRequest, from: string, to: string): AsyncGenerator<Edition> {
  for (let after: Edition | undefined; ;) {
    const { docs } = await req.payload.db.find<Edition>({
      ...{ collection: 'editions', limit: AT_ONCE, pagination: false, req, sort: ['from', 'key'] },
      select: { key: true, from: true, writtenBy: true, validatedBy: true },
      where: {
        and: [
          { from: { greater_than_equal: after?.from ?? startOfDay(from) } },
          { from: { less_than: startOfDay(dayAfter(to)) } },
          ...(after
            ? [{ or: [{ from: { greater_than: after.from } }, { key: { greater_than: after.key } }] }]
            : []),
        ],
      },
    })
    yield* docs
    after = docs.at(-1)
    if (docs.length < AT_ONCE) return
  }
}
