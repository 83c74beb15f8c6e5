import type { PayloadRequest, Where } from 'payload'
import { inLanguage } from '@/i18n/desk/reasons'
import { deskWords } from '@/i18n/desk/words'
import { clock } from '@/lib/clock'
import { Temporal } from 'temporal-polyfill'
import { dayOf } from '../../domain/assignment'
import type { DocumentRecord } from '../../domain/document'
import { keyOf } from '../../domain/keys'
import { draftFaceOf, type State } from '../../domain/table'
import { facesInWords } from '../../domain/words'
import { namesOf } from '../../ledgers/people'
import { titledTexts } from '../titles'
import {
  kindIn,
  type ReportAsked,
  type Cell,
  type ReportFilters,
  type Report,
  type Sheet,
  type TextCell,
} from './sheet'

export const PUBLIC: Where = { live: { equals: 'published' } }

export const ofFilters = ({ collection, owner, state }: ReportFilters): Where[] => [
  ...(collection ? [{ collection: { equals: collection } }] : []),
  ...(owner ? [{ contentOwner: { equals: owner } }] : []),
  ...(state ? [inState(state)] : []),
]

/** A public text of which a draft is under way is in both states. */
export const inState = (state: State): Where =>
  draftFaceOf(state) === 'none' ? { live: { equals: state } } : { state: { equals: state } }

export const today = () => dayOf(clock())
const inDays = (days: number) => Temporal.PlainDate.from(today()).add({ days }).toString()

/** Texts in their states, with who answers for them. */
export const texts: Report = {
  columns: [
    'report.column.text',
    'report.column.kind',
    'report.column.state',
    'report.column.owner',
    'report.column.reviewBy',
  ],
  read: (req, asked) =>
    listOf(req, asked, {
      by: 'key',
      where: [
        // Not what was put aside.
        ...(asked.filters.state ? [] : [{ state: { exists: true } }, { state: { not_equals: 'none' } }]),
        ...ofFilters(asked.filters),
      ],
      cells: ({ contentOwner, live, reviewBy, state }, _, version) => [
        state && state !== 'none'
          ? facesInWords(deskWords(req.t), { live, draft: draftFaceOf(state) }, version)
          : null,
        contentOwner,
        reviewBy ? { day: reviewBy } : null,
      ],
    }),
}

/** Public texts by the day on which they are to be looked at again, the oldest first. */
export const reviews: Report = {
  columns: [
    'report.column.text',
    'report.column.kind',
    'report.column.reviewBy',
    'report.column.owner',
    'report.column.validatedBy',
  ],
  read: async (req, asked) => {
    const due = asked.filters.due ?? 'month'
    const { owner, collection } = asked.filters
    const where = [PUBLIC, ...ofFilters({ ...(owner && { owner }), ...(collection && { collection }) })]
    const dated: Where[] =
      due === 'none'
        ? [{ reviewBy: { exists: false } }]
        : [
            { reviewBy: { greater_than: '' } },
            ...(due === 'any'
              ? []
              : [{ reviewBy: { less_than_equal: due === 'passed' ? today() : inDays(30) } }]),
          ]
    return listOf(req, asked, {
      by: due === 'none' ? 'key' : 'reviewBy',
      where: [...dated, ...where],
      people: ({ validatedBy }) => validatedBy,
      cells: ({ contentOwner, reviewBy, validatedBy }, nameOf) => [
        reviewBy ? { day: reviewBy } : null,
        contentOwner,
        validatedBy && nameOf(validatedBy),
      ],
    })
  },
}

/** Public texts that nobody has validated yet, which have waited longest first. */
export const looks: Report = {
  columns: [
    'report.column.text',
    'report.column.kind',
    'report.column.since',
    'report.column.publishedBy',
    'report.column.owner',
  ],
  read: (req, asked) =>
    listOf(req, asked, {
      by: 'secondLook',
      where: [{ secondLook: { greater_than: '' } }, PUBLIC, ...ofFilters(asked.filters)],
      people: ({ publishedBy }) => publishedBy,
      cells: ({ contentOwner, publishedBy, secondLook }, nameOf) => [
        secondLook ? { moment: secondLook } : null,
        publishedBy && nameOf(publishedBy),
        contentOwner,
      ],
    }),
}

/** Texts that were to go public and are held back. */
export const schedules: Report = {
  columns: [
    'report.column.text',
    'report.column.kind',
    'report.column.publishAt',
    'report.column.why',
    'report.column.owner',
  ],
  read: async (req, asked) => {
    const cells = ({ contentOwner, publishAt, scheduleProblems }: DocumentRecord): Cell[] => [
      publishAt ? { moment: publishAt } : null,
      (scheduleProblems ?? []).map((problem) => inLanguage(problem, req.i18n.language).message).join(' '),
      contentOwner,
    ]
    const isHeld = ({ scheduleProblems }: DocumentRecord) => Boolean(scheduleProblems?.length)
    const sheet = await listOf(req, asked, {
      ...{ by: 'publishAt', cells, isShown: isHeld },
      where: [{ publishAt: { greater_than: '' } }, ...ofFilters(asked.filters)],
    })
    if (asked.after !== null) return sheet
    const left = await listOf(
      req,
      { ...asked, limit: MOST_LEFT },
      {
        ...{
          by: 'key',
          cells,
          where: [{ state: { equals: 'validated' } }, WITHDRAWN, ...ofFilters(asked.filters)],
        },
        isShown: (record) => isHeld(record) && !record.publishAt,
      },
    )
    return { ...sheet, rows: [...left.rows, ...sheet.rows], ...(left.next !== null && { isCut: true }) }
  },
}

/**
 * Of what is held without a moment, which its public text took with it when it was withdrawn (decision 0322): few, and
 * first.
 */
const MOST_LEFT = 500
const WITHDRAWN: Where = { live: { in: ['archived', 'expired'] } }

type Order = 'key' | 'reviewBy' | 'secondLook' | 'publishAt'

type List = {
  /** what orders them; of those that are alike, the key */
  by: Order
  where: Where[]
  cells: (record: DocumentRecord, nameOf: (id: string) => string, version: string) => Cell[]
  /** whose name is shown */
  people?: (record: DocumentRecord) => string | null
  /** What the database cannot tell. */
  isShown?: (record: DocumentRecord) => boolean
}

const SELECTED = {
  key: true,
  collection: true,
  documentId: true,
  live: true,
  state: true,
  contentOwner: true,
  reviewBy: true,
  validatedBy: true,
  publishedBy: true,
  secondLook: true,
  publishAt: true,
  scheduleProblems: true,
} as const

/** A page of records, each begun with the text itself; it begins after the last row of the one before. */
async function listOf(
  req: PayloadRequest,
  { after, limit }: ReportAsked,
  { by, cells, isShown = () => true, people, where }: List,
): Promise<Sheet> {
  const { docs } = await req.payload.db.find<DocumentRecord>({
    ...{ collection: 'records', limit, pagination: false, req, select: SELECTED },
    sort: by === 'key' ? 'key' : [by, 'key'],
    where: { and: [...where, ...(after === null ? [] : [beginsAfter(by, after)])] },
  })
  const shown = docs.filter(isShown)
  const titles = await titledTexts(req, shown)
  const ids = people ? shown.map(people).filter((id) => id !== null) : []
  const nameOf = ids.length > 0 ? await namesOf(req, ids) : () => ''
  const last = docs.length === limit ? docs.at(-1) : undefined
  return {
    rows: shown.map((record) => {
      const text = titles.get(keyOf(record.collection, record.documentId))
      const kind = kindIn(req, record.collection)
      return [textCell(record, text), kind, ...cells(record, nameOf, text?.version ?? '')]
    }),
    next: last ? (by === 'key' ? last.key : `${last[by]}|${last.key}`) : null,
  }
}

export const textCell = (
  { collection, documentId }: { collection: string; documentId: string },
  text: { title: string; language: string } | undefined,
): TextCell | string =>
  text
    ? {
        ...{ text: text.title, language: text.language },
        path: `/collections/${collection}/${documentId}?locale=${text.language}`,
      }
    : keyOf(collection, documentId)

function beginsAfter(by: Order, after: string): Where {
  if (by === 'key') return { key: { greater_than: after } }
  const bar = after.indexOf('|')
  const [value, key] = [after.slice(0, bar), after.slice(bar + 1)]
  return {
    or: [
      { [by]: { greater_than: value } },
      { and: [{ [by]: { equals: value } }, { key: { greater_than: key } }] },
    ],
  }
}
