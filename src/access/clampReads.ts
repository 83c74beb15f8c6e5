import type { CollectionBeforeOperationHook } from 'payload'
import { isStaff } from './isStaff'

const MOST_ROWS = 100
const DEEPEST = 2

/**
 * What an outsider may ask for at once: at most 100 rows (also of each join), relations to depth 2, never
 * drafts or the trash. Only the request itself is clamped, not the population that it causes, nor the
 * application's own reads.
 */
export const clampReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' && operation !== 'readDistinct') return
  if (req.payloadAPI === 'local' || isStaff(req.user)) return
  const asked = args as Asked
  if (asked.currentDepth !== undefined) return

  if ('limit' in asked || 'pagination' in asked) asked.limit = within(asked.limit, MOST_ROWS)
  // Without pagination the MongoDB adapter forgets the limit.
  if (asked.pagination === false) asked.pagination = true
  if (asked.depth !== undefined) asked.depth = Math.min(Number(asked.depth) || 0, DEEPEST)
  asked.draft = false
  asked.trash = false
  for (const join of Object.values(asked.joins || {}))
    if (join && join.limit !== undefined) join.limit = within(join.limit, MOST_ROWS)
}

type Asked = {
  currentDepth?: number
  depth?: unknown
  draft?: boolean
  joins?: Record<string, { limit?: unknown } | false> | false
  limit?: unknown
  pagination?: boolean
  trash?: boolean
}

/** `limit=0` means "all" to Payload, and anything that is not a number means its default. */
const within = (limit: unknown, most: number): number => {
  if (limit === undefined) return Math.min(10, most)
  const rows = Number(limit)
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, most) : most
}
