import type { BaseDatabaseAdapter } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { type JoinPage, type JoinPages, orderJoins } from '../joinOrder'

/**
 * Reads a later page of a join from its beginning, and cuts off what stands before it. Payload's adapter looks for one
 * row more than a page has, and counts the pages before by that number: each from the third on lost a row. The rows are
 * ids, and the database sorts and skips them in any case.
 */
export const pageJoins = <T extends BaseDatabaseAdapter>(adapter: T): T =>
  orderJoins(adapter, (read) => async (args) => {
    const later = Object.entries(args.joins).filter(isLater)
    const whole = later.map(([path, join]) => [path, { ...join, limit: join.page * join.limit, page: 1 }])
    const joins = { ...args.joins, ...Object.fromEntries(whole) }
    const found = await read({ ...args, joins: { ...joins, ...ofVersions(joins) } })
    for (const [path, { limit, page }] of later)
      for (const { [path]: rows } of docsIn(found))
        if (isRecord(rows) && Array.isArray(rows.docs)) rows.docs = rows.docs.slice((page - 1) * limit)
    return found
  })

/** Of newest versions, the adapter looks for them under the path in a row of versions, and would give all rows. */
const ofVersions = (joins: JoinPages): JoinPages =>
  Object.fromEntries(Object.entries(joins).map(([path, join]) => [`version.${path}`, join]))

const isLater = (each: [string, JoinPage | false]): each is [string, JoinPage] => {
  const [, join] = each
  // Without a limit, all rows are one page.
  return join !== false && join.page > 1 && join.limit !== 0
}

/** Of a list or of one text, if it is there. */
const docsIn = (found: unknown): Record<string, unknown>[] => {
  if (!isRecord(found)) return []
  return Array.isArray(found.docs) && 'totalDocs' in found ? found.docs.filter(isRecord) : [found]
}
