import type { Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import type { SiteAhead } from './siteAhead'

/*
 * Lists of the site as it will be: what the database selects of the texts that stay as they are, and among them, in
 * their places, the few that do not.
 */

type Row = Readonly<Record<string, unknown>>

/** The condition that leaves out what is listed otherwise. */
export const unmoved = ({ listings }: SiteAhead): Where[] =>
  listings.size > 0 ? [{ key: { not_in: [...listings.keys()] } }] : []

/** What is listed otherwise, and chosen by these conditions, in its order. */
export function moved({ listings }: SiteAhead, { where, sort, locale }: Selection): Row[] {
  return [...listings.values()]
    .filter((listing) => listing !== null)
    .filter((row) => holds(where, row))
    .sort(byOrder(sort, locale))
}

type Selection = { where: Where; sort: readonly string[]; locale?: Locale | undefined }
type Window = { limit: number; page: number }

/**
 * One page of a selection: as many more rows are read as there are others to be put among them.
 * @param find the rows of a page, under further conditions and with further fields
 */
export async function selectAhead(
  ahead: SiteAhead,
  { limit, page, ...selection }: Selection & Window,
  find: (window: Window, more: Where[], also: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const { sort } = selection
  const others = moved(ahead, selection)
  const skip = (page - 1) * limit
  const from = Math.max(0, skip - others.length)
  const take = skip - from + limit
  const first = Math.floor(from / take)
  // Databases page by whole pages: a window that begins inside of one is taken out of two.
  const pages = from % take === 0 ? [first] : [first, first + 1]
  const order = sort.map((name) => name.replace('-', ''))
  const read = pages.map((index) => find({ limit: take, page: index + 1 }, unmoved(ahead), order))
  const stay = (await Promise.all(read)).flat().slice(from - first * take, from - first * take + take)
  return merged(stay, others, byOrder(sort, selection.locale)).slice(skip - from, skip - from + limit)
}

type Order = (a: Row, b: Row) => number

/** Two lists in one order as one. */
function merged(some: readonly Row[], others: readonly Row[], order: Order): Row[] {
  const rest = [...others]
  const all: Row[] = []
  for (const row of some) {
    while (rest[0] && order(rest[0], row) < 0) all.push(...rest.splice(0, 1))
    all.push(row)
  }
  return [...all, ...rest]
}

/** The order of the database: of letters and digits, and of what is empty before all else; of titles in a language. */
const byOrder =
  (sort: readonly string[], locale: Locale | undefined): Order =>
  (a, b) => {
    for (const name of sort) {
      const [one, other] = [a, b].map((row) => {
        const value = row[name.replace('-', '')]
        return text(isRecord(value) && locale ? value[locale] : value)
      }) as [string, string] // of two rows
      if (one !== other) return (one < other ? -1 : 1) * (name.startsWith('-') ? -1 : 1)
    }
    return 0
  }

/** Does a row meet a condition, as the database would say? */
function holds(where: Where, row: Row): boolean {
  return Object.entries(where).every(([field, asked]) => {
    if (field === 'and') return (asked as Where[]).every((each) => holds(each, row)) // as Payload defines it
    const values = [row[field]].flat()
    return Object.entries(asked as Row).every(([name, wanted]) => {
      const test = TESTS[name]
      if (!test) throw new Error(`Lists of a preview know no condition "${name}".`)
      return values.some((value) => test(value, wanted))
    })
  })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const TESTS: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  equals: (value, wanted) => value === wanted,
  in: (value, wanted) => Array.isArray(wanted) && wanted.includes(value),
  greater_than: (value, wanted) => text(value) > text(wanted),
  less_than_equal: (value, wanted) => text(value) <= text(wanted),
}
