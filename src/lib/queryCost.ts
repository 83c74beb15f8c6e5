import { conditionsIn } from './conditionsIn'
import { isRecord } from './isRecord'
import { ordersOf } from './ordersOf'

/**
 * What one answer may cost a visitor, in milliseconds of a busy server's processor at 10,000 texts. Staff are few, are
 * known by name, and ask by what the desk needs: their questions cost the same, and none is refused for it.
 */
export const MOST_COST = 500

/** Milliseconds, as they were measured (docs/decisions/0331). */
const COSTS = {
  /** A document as a whole. */
  document: 4,
  /** One of which only some fields are asked for, and each of these. */
  ...{ part: 0.5, field: 0.05 },
  /** How many times as much it is with its relations as objects: two levels of them cost what one does. */
  related: 2.5,
  /** Each condition or word that is looked for, in each text of the collection. */
  condition: 4,
  /** Each field of an order that no index has in the language that is asked for. */
  order: 10,
  /** Each row of a join up to the end of its page, beyond those that every document has: it is sorted, or skipped. */
  joined: 0.01,
} as const

/** Rows that Payload answers with where nobody says how many. */
const USUAL_ROWS = 10
/** What a join answers where nobody says how many; and at most, to visitors. */
export const JOINED_ROWS = 100
/** Rows from the beginning of a join to the end of its page. The database sorts them for each text. */
export const FARTHEST_JOINED = 500

/** A list that is asked for, in the form in which a query has it. */
export type AskedList = {
  limit?: unknown
  depth?: unknown
  select?: unknown
  sort?: unknown
  where?: unknown
  joins?: unknown
}

/** What each document costs of which these fields are asked for; all of them without any. */
export const documentCost = (select: unknown): number => {
  const wanted = Object.values(isRecord(select) ? select : {})
  if (wanted.length === 0 || leavesOut(wanted)) return COSTS.document
  return Math.min(COSTS.document, COSTS.part + COSTS.field * wanted.length)
}

/** One `false`, however deep, and Payload reads everything but what is said not to be wanted. */
const leavesOut = (select: unknown): boolean =>
  typeof select === 'object' && select !== null
    ? Object.values(select).some(leavesOut)
    : String(select) === 'false'

/** What a list costs at most, as far as its query says: what it refers to is counted when it is read. */
export const queryCost = ({ limit, depth, select, sort, where, joins }: AskedList) => {
  const rows = Number(limit ?? USUAL_ROWS) || USUAL_ROWS
  const joined = Object.values(isRecord(joins) ? joins : {}).filter(isRecord)
  const each =
    documentCost(select) * (Number(depth) > 0 ? COSTS.related : 1) +
    joined.reduce((sum, join) => sum + joinCost(join), 0)
  const filters = [where, ...joined.map((join) => join.where)]
  const conditions = filters.filter(Boolean).reduce<number>((sum, filter) => sum + conditionsIn(filter), 0)
  // Joined rows are sorted for each text, by the slug too.
  const orders =
    ordersOf(sort).filter((order) => !isSlug(order)).length +
    joined.flatMap((join) => ordersOf(join.sort)).length
  const once = COSTS.condition * conditions + COSTS.order * orders
  return {
    total: Math.ceil(once + rows * each),
    /** of how many documents it would be within the bound */
    affordable: Math.max(1, Math.floor((MOST_COST - once) / each)),
  }
}

/** What a join costs each document that has it, when it is asked for by name. */
const joinCost = ({ limit, page, count }: Record<string, unknown>): number => {
  const given = Number(limit ?? JOINED_ROWS)
  // `limit=0` means all to Payload.
  const rows = Number.isInteger(given) && given > 0 ? Math.min(given, JOINED_ROWS) : JOINED_ROWS
  const read = Math.min(rows * Math.max(1, Number(page) || 1), FARTHEST_JOINED)
  // To be counted, all are looked for once more.
  const counted = String(count) === 'true' ? JOINED_ROWS : 0
  return COSTS.joined * (Math.max(0, read - JOINED_ROWS) + counted)
}

const isSlug = (order: string): boolean => order.replace('-', '') === 'slug'

/** Why a list is not read, with the ways to ask for less; undefined for one that is. */
export const costProblem = (asked: AskedList): string | undefined => {
  const { total, affordable } = queryCost(asked)
  if (total <= MOST_COST) return undefined
  return `This costs ${total}, and ${MOST_COST} is what one answer may. ${waysToLess(affordable, asked)}`
}

const waysToLess = (affordable: number, { depth, joins, select }: AskedList): string =>
  [
    `Ask for ${affordable} at a time (limit=${affordable})`,
    ...(Number(depth) > 0 ? ['without relations (depth=0)'] : []),
    ...(isRecord(joins) ? ['with fewer that refer to them (joins[events][limit]=10)'] : []),
    ...(isRecord(select) ? [] : ['for the fields that you need (select[title]=true)']),
    'or take everything at once: /api/export.ndjson.',
  ].join(', ')

/** The same of several lists that one request asks for, once they are counted. */
export const togetherProblem = (cost: number): string | undefined =>
  cost <= MOST_COST
    ? undefined
    : `All lists of this request cost ${Math.ceil(cost)} and more, and ${MOST_COST} is what one answer may. Ask for fewer documents (limit), or in parts.`

/** The same of documents that others refer to, once they are counted. */
export const relatedProblem = (cost: number): string | undefined =>
  cost <= MOST_COST
    ? undefined
    : `What these documents refer to costs ${Math.ceil(cost)}, and ${MOST_COST} is what one answer may. Ask for fewer at a time (limit), for fewer that refer to them (joins[events][limit]=10), or without relations (depth=0).`
