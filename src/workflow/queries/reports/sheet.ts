import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DeskKey } from '@/i18n/desk/words'
import { labelIn } from '@/i18n/forms/labels'
import { ACT_NAMES } from '../../ledgers/audit/acts'
import {
  DUE,
  FILTERS,
  MONTHS,
  REPORT_FILTERS,
  type DueFilter,
  type ReportFilterName,
  type ReportName,
} from '../../domain/reports'
import { TROUBLES, type LinkTrouble } from '../../domain/brokenLinks'
import { LIVE_FACES, DRAFT_FACES, type State } from '../../domain/table'

/** A cell, as it is shown and as it stands in a file. */
export type Cell =
  | string
  | number
  | null
  | { moment: string }
  | { day: string }
  /** how long something took */
  | { days: number }
  /** YYYY-MM */
  | { month: string }
  /** a text of the desk, and where it is */
  | TextCell
  /** some texts, and how many there are beside them */
  | { texts: (TextCell | string)[]; more: number }
  /** an address outside */
  | { address: string }

export type TextCell = { text: string; path: `/${string}`; language: string }

/** What is asked of a report. */
export type ReportFilters = {
  collection?: string
  owner?: string
  state?: State
  due?: DueFilter
  trouble?: LinkTrouble
  act?: string
  who?: string
  from?: string
  to?: string
  months?: number
}

export type Sheet = {
  rows: Cell[][]
  /** where the next page begins; null where there is none */
  next: string | null
  /** It holds a part of what there is: what it is made of is too much for one report. */
  isCut?: boolean
  /** What whoever reads it has to know. */
  note?: DeskKey
  /** The same numbers as a line for each state, by month. */
  plot?: Plot
}

export type Plot = { months: string[]; lines: { state: State; values: (number | null)[] }[] }

export type ReportAsked = {
  filters: ReportFilters
  /** where the page begins, as the one before said */
  after: string | null
  limit: number
  /** Is it for a file? Of that, some reports say more. */
  isForFile?: boolean
}

export type Report = {
  columns: readonly DeskKey[]
  /** Of a file, whose cells say no unit, and which may have more of them. */
  columnsOfFile?: readonly DeskKey[]
  read: (req: PayloadRequest, asked: ReportAsked) => Promise<Sheet>
}

const STATES = [...DRAFT_FACES, ...LIVE_FACES].filter((face): face is State => face !== 'none')

/** The states of texts, in the order in which they pass through them. */
export const REPORT_STATES: readonly State[] = STATES

const day = (name: string) => z.iso.date({ error: `${name} is a day: 2026-12-01.` })

const SCHEMA = {
  collection: z.string().regex(/^[a-z-]{1,40}$/, 'collection is the name of a collection, such as forums.'),
  owner: z.string().max(120, 'owner has 120 characters at most.'),
  state: z.enum(STATES, { error: `state is one of ${STATES.join(', ')}.` }),
  due: z.enum(DUE, { error: `due is one of ${DUE.join(', ')}.` }),
  trouble: z.enum(TROUBLES, { error: `trouble is one of ${TROUBLES.join(', ')}.` }),
  act: z.enum(ACT_NAMES, { error: `act is one of ${ACT_NAMES.join(', ')}.` }),
  who: z.string().regex(/^[\w-]{1,64}$/, 'who is the id of a person.'),
  from: day('from'),
  to: day('to'),
  months: z.coerce
    .number()
    .refine((months) => MONTHS.some((each) => each === months), `months is one of ${MONTHS.join(', ')}.`),
} satisfies Record<ReportFilterName, z.ZodType>

/** What an address asks of a report, for whoever refuses what is wrong. What a report does not know is wrong too. */
export const filtersSchema = (name: ReportName) =>
  z.strictObject(
    Object.fromEntries(REPORT_FILTERS[name].map((filter) => [filter, SCHEMA[filter].optional()])),
  )

/** The same for a screen, which leaves out what is wrong. */
export const readFilters = (name: ReportName, given: Record<string, unknown>): ReportFilters =>
  Object.fromEntries(
    FILTERS.filter((filter) => REPORT_FILTERS[name].includes(filter)).flatMap((filter) => {
      const { data, success } = SCHEMA[filter].safeParse(given[filter])
      return success && data !== '' ? [[filter, data]] : []
    }),
  )

/** What a kind of text is called. */
export const kindIn = (req: PayloadRequest, collection: string): string => {
  const { collections, globals } = req.payload.config
  const config = collections.find(({ slug }) => slug === collection)
  const label = config?.labels.singular ?? globals.find(({ slug }) => slug === collection)?.label
  return labelIn(label, req.i18n.language) ?? collection
}
