import type { BaseDatabaseAdapter } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { ordersOf } from '@/lib/ordersOf'

type Asked = { limit?: number; page?: number; sort?: unknown }

/** A page of what refers to a text, with the whole order of its rows. */
export type JoinPage = { limit: number; page: number; sort: string[] }

/** By the path in the text under which they stand. */
export type JoinPages = Record<string, JoinPage | false>

type Args = { collection: string; joins?: unknown }
type Read = (args: Args) => Promise<unknown>
type ReadJoins = (args: Args & { joins: JoinPages }) => Promise<unknown>

/** Payload's, where nobody says how many. */
const USUAL_ROWS = 10

/**
 * Has an adapter ask for the rows of a join in an order in which no two are alike: by their making and their id, at last,
 * as in lists. Else a page of them may repeat a row of the one before.
 * @param readIn makes of the adapter's way to read one that does what the adapter does not
 */
export const orderJoins = <T extends BaseDatabaseAdapter>(
  adapter: T,
  readIn: (read: ReadJoins) => ReadJoins,
): T => {
  const own = adapter as unknown as Record<'find' | 'findOne' | 'queryDrafts', Read> // alike in what concerns joins
  for (const name of ['find', 'findOne', 'queryDrafts'] as const) {
    const read = own[name].bind(adapter)
    const readJoins = readIn(read)
    own[name] = (args) =>
      isRecord(args.joins)
        ? readJoins({ ...args, joins: inOrder(adapter, args.collection, args.joins) })
        : read(args)
  }
  return adapter
}

const inOrder = (
  { payload }: BaseDatabaseAdapter,
  collection: string,
  asked: Record<string, unknown>,
): JoinPages => {
  const { joins = {} } = payload.config.collections.find(({ slug }) => slug === collection) ?? {}
  const pages = Object.values(joins)
    .flat()
    .filter(({ joinPath }) => asked[joinPath])
    .map(({ field, joinPath }): [string, JoinPage] => {
      const join = asked[joinPath] as Asked
      const { limit = field.defaultLimit ?? USUAL_ROWS, page = 1, sort = field.defaultSort } = join
      return [joinPath, { ...join, limit, page, sort: wholeOrder(sort) }]
    })
  // What is left is `false`: not asked for.
  return { ...(asked as JoinPages), ...Object.fromEntries(pages) }
}

/** Between commas, Payload's adapters would take several fields for one that there is not. */
const wholeOrder = (sort: unknown): string[] => {
  const orders = ordersOf(sort).map((each) => each.trim())
  const isNamed = (name: string) => orders.some((each) => each.replace('-', '') === name)
  if (isNamed('id')) return orders
  return [...orders, ...(isNamed('createdAt') ? [] : ['-createdAt']), '-id']
}
