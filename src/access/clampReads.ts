import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { conditionsIn, OUTSIDERS_CONDITIONS } from '@/lib/conditionsIn'
import { isRecord } from '@/lib/isRecord'
import {
  costProblem,
  documentCost,
  FARTHEST_JOINED,
  JOINED_ROWS,
  queryCost,
  relatedProblem,
  togetherProblem,
} from '@/lib/queryCost'
import { requestContext, type RequestContext } from '@/lib/requestContext'
import { isOutside } from './isOutside'
import { isStaff } from './isStaff'
import { Refusal } from './Refusal'

const MOST_ROWS = 100
/** Payload's own. */
const DEFAULT_ROWS = 10
const DEEPEST = 2
/**
 * Rows from the beginning of a list to the end of the page. The database skips those before the page along an index,
 * about a thousand in a millisecond (docs/decisions/0211).
 */
export const FARTHEST = 10_000

/**
 * What an outsider may ask for at once: at most 100 rows (also of each join), among the first 10,000 of a list, relations to depth 2, never
 * drafts or the trash, and by few conditions. Only the request itself is clamped, not the population that it causes, nor the
 * application's own reads.
 */
export const clampReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' && operation !== 'readDistinct' && operation !== 'count') return
  if (req.payloadAPI === 'local' || isStaff(req.user)) return
  const asked = args as Asked
  if (asked.currentDepth !== undefined) {
    requireFewRelated(req, asked)
    return
  }
  requireFew([asked, ...Object.values(asked.joins || {})])

  if ('limit' in asked || 'pagination' in asked) asked.limit = within(asked.limit, MOST_ROWS)
  // Without pagination the MongoDB adapter forgets the limit.
  if (asked.pagination === false) asked.pagination = true
  if (asked.depth !== undefined) asked.depth = Math.min(Number(asked.depth) || 0, DEEPEST)
  asked.draft = false
  asked.trash = false
  for (const [name, join] of Object.entries(asked.joins || {}))
    if (join) {
      if (join.limit !== undefined) join.limit = within(join.limit, MOST_ROWS)
      requireNear(join, { farthest: FARTHEST_JOINED, usual: JOINED_ROWS, path: `joins.${name}.page` })
    }
  requireNear(asked, { farthest: FARTHEST, usual: DEFAULT_ROWS, path: 'page' })
  if (operation !== 'read') return
  if (req.payloadAPI === 'REST') requireAffordable(asked)
  else requireAffordableTogether(asked)
}

/**
 * Of who shows nothing this was looked at before; others show a cookie that is nobody's.
 * @throws {Refusal} with the ways to ask for less
 */
const requireAffordable = (asked: Asked): void => {
  const message = costProblem(asked)
  if (message) throw new Refusal({ code: 'tooDear', status: 400, message, path: 'limit' })
}

/** By request of GraphQL, what its lists cost so far: each has a name of its own, and is read by itself. */
const spent = new WeakMap<RequestContext, number>()

/** @throws {Refusal} when all lists of one request cost more than one answer may */
const requireAffordableTogether = (asked: Asked): void => {
  const context = requestContext.getStore()
  if (!context) return
  const cost = (spent.get(context) ?? 0) + queryCost('id' in asked ? { ...asked, limit: 1 } : asked).total
  spent.set(context, cost)
  const message = togetherProblem(cost)
  if (message) throw new Refusal({ code: 'tooDear', status: 400, message, path: 'limit' })
}

/** By request, what the documents cost that its documents refer to. */
const related = new WeakMap<PayloadRequest, number>()

/**
 * Payload reads what the documents of an answer refer to at once, by the ids: how many these are, no query says.
 * @throws {Refusal} when they are too many
 */
const requireFewRelated = (req: PayloadRequest, { depth, select, where }: Asked): void => {
  const id = isRecord(where) && isRecord(where.id) && where.id
  // What is read without relations is not shown in place of an id: it is looked up for a text.
  if (!id || !Array.isArray(id.in) || !(Number(depth) > 0)) return
  const cost = (related.get(req) ?? 0) + id.in.length * documentCost(select)
  related.set(req, cost)
  const message = relatedProblem(cost)
  if (message) throw new Refusal({ code: 'tooDear', status: 400, message, path: 'depth' })
}

/** @throws {Refusal} with the way to read on, for there is one to the end of every list */
const requireNear = (
  { limit, page }: Page,
  { farthest, usual, path }: { farthest: number; usual: number; path: string },
): void => {
  const rows = (Number(page) || 1) * (Number(limit) || usual)
  if (rows <= farthest) return
  throw new Refusal({
    code: 'tooFar',
    status: 400,
    message: `Pages reach to the ${farthest}th text of a list. For those after it, sort by slug and ask on from the last one that you have: sort=slug&where[slug][greater_than]=LAST.`,
    path,
  })
}

/** @throws {Refusal} when all their filters together are dear */
const requireFew = (filtered: readonly (Page | false)[]): void => {
  const count = filtered
    .flatMap((each) => (each && each.where ? [conditionsIn(each.where)] : []))
    .reduce((one, other) => one + other, 0)
  if (count <= OUTSIDERS_CONDITIONS) return
  throw new Refusal({
    code: 'tooManyConditions',
    status: 400,
    message: `Your filter has ${count} conditions or words: ${OUTSIDERS_CONDITIONS} are read from visitors. Ask in parts, or name many values in one condition, with "in".`,
    path: 'where',
  })
}

/** Of a page after the last one, the one before is the last; Payload names one that is not there. */
export const leadBack: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'find' || !isOutside(req) || !('prevPage' in result)) return result
  const { prevPage, totalPages } = result
  return prevPage && prevPage > totalPages ? { ...result, prevPage: totalPages } : result
}

type Page = { limit?: unknown; page?: unknown; where?: unknown }

type Asked = Page & {
  currentDepth?: number
  depth?: unknown
  draft?: boolean
  joins?: Record<string, Page | false> | false
  pagination?: boolean
  select?: unknown
  sort?: unknown
  trash?: boolean
}

/** `limit=0` means "all" to Payload, and anything that is not a number means its default. */
const within = (limit: unknown, most: number): number => {
  if (limit === undefined) return Math.min(DEFAULT_ROWS, most)
  const rows = Number(limit)
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, most) : most
}
