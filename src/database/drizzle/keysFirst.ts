import type { BaseDatabaseAdapter, PaginatedDocs, SanitizedCollectionConfig, Sort, Where } from 'payload'
import { indexesOf } from '../indexes'

type Asked = {
  collection: string
  limit?: number
  page?: number
  pagination?: boolean
  sort?: Sort
  where?: Where
}
type Row = { id: number | string }
type Read = (args: Asked & Record<string, unknown>) => Promise<PaginatedDocs<Row>>

/**
 * Reads a page of a list in two steps: the keys of its rows, by an index; then those rows whole. In one step the
 * database works out the relations, side tables and languages of every row that it sorts or skips: the last page of
 * 2,500 texts took seven times as long as the first. A first page in the order of an index skips nothing and stays one
 * step. Rows that are alike in what they are sorted by stand in the order of their ids, the last one first, so that no page repeats one.
 */
export const keysFirst = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  // Both take and give more than is named here, which passes through.
  const find = adapter.find.bind(adapter) as unknown as Read
  const queryDrafts = adapter.queryDrafts.bind(adapter) as unknown as Read

  const inSteps =
    (
      read: Read,
      { ownOrder, ...keys }: Keys & { ownOrder: (config: SanitizedCollectionConfig) => Sort },
    ): Read =>
    (args) => {
      const { collections, config } = adapter.payload
      const collection = Object.values(collections).find(
        ({ config: { slug } }) => slug === args.collection,
      )?.config
      if (!collection?.custom?.hasWorkflow || !args.limit || args.limit === 1) return read(args)
      const asked = [args.sort ?? ownOrder(collection)].flat()
      const sort = [...new Set([...asked, ...(asked.some(isByCreation) ? [] : ['-createdAt']), '-id'])]
      const isIndexed = ordersOf(collection, config.collections).has((asked[0] ?? '').replace(/^-/, ''))
      const page = { ...args, sort }
      return isIndexed && (args.page ?? 1) === 1 ? read(page) : inTwoSteps(read, page, keys)
    }
  return Object.assign(adapter, {
    find: inSteps(find, {
      ...{ key: 'id', select: { id: true } },
      ownOrder: ({ defaultSort }) => defaultSort ?? '-createdAt',
    }),
    queryDrafts: inSteps(queryDrafts, {
      ...{ key: 'parent', select: { parent: true } },
      ownOrder: () => '-createdAt',
    }),
  })
}

type Keys = { key: 'id' | 'parent'; select: Record<string, true> }

const isByCreation = (sort: string): boolean => /^-?createdAt$/.test(sort)

const inTwoSteps = async (read: Read, args: Parameters<Read>[0], { key, select }: Keys) => {
  const page = await read({ ...args, joins: false, select })
  const ids = page.docs.map(({ id }) => id)
  if (ids.length === 0) return page
  const { docs } = await read({
    ...args,
    ...{ limit: 0, page: 1, pagination: false, sort: [key] },
    where: { [key]: { in: ids } },
  })
  const rows = new Map(docs.map((row) => [row.id, row]))
  return { ...page, docs: ids.flatMap((id) => rows.get(id) ?? []) }
}

const known = new WeakMap<SanitizedCollectionConfig, ReadonlySet<string>>()

/** By which fields an index has the public texts of a collection, and by which the newest versions, in order. */
const ordersOf = (config: SanitizedCollectionConfig, all: readonly SanitizedCollectionConfig[]) => {
  const found = known.get(config)
  if (found) return found
  const { main, versions } = indexesOf(config, all)
  const orders = new Set([...main, ...versions].flatMap(({ fields }) => fields.slice(2, 3)))
  known.set(config, orders)
  return orders
}
