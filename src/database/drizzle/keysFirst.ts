import type {
  BaseDatabaseAdapter,
  PaginatedDocs,
  SanitizedCollectionConfig,
  SelectType,
  Sort,
  Where,
} from 'payload'
import { indexesOf } from '../indexes'

type Asked = {
  collection: string
  limit?: number
  page?: number
  pagination?: boolean
  select?: SelectType
  sort?: Sort
  where?: Where
}
type Row = { id: number | string }
type Read = (args: Asked & Record<string, unknown>) => Promise<PaginatedDocs<Row>>

/**
 * Reads a page of a list in two steps: the keys of its rows, by an index; then those rows whole. In one step the
 * database works out the relations, side tables and languages of every row that it sorts or skips: the last page of
 * 2,500 texts took seven times as long as the first. A first page in the order of an index, of all texts or of those with
 * an address or an id, skips nothing and stays one step: with another condition the database may sort all that meet it.
 * A question for the keys alone is one step, too. Rows that are alike in what they are sorted by stand in the order of
 * their ids, the last one first, so that no page repeats one.
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
      if (Object.keys(args.select ?? {}).join() === 'id') return read({ ...page, joins: false })
      const isWalk = isIndexed && (args.page ?? 1) === 1 && !mayFindMany(args.where)
      return isWalk ? read(page) : inTwoSteps(read, page, keys)
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

/** What every list asks, and what is looked up by itself. */
const ASKED_BY_ALL = /^(?:version\.)?(?:_status|deletedAt)$|^latest$/
const LOOKED_UP = /^(?:id|parent|(?:version\.)?slug)$/

/** Is there a condition that is met by some of the texts, be they few or nearly all? */
const mayFindMany = (where: Where = {}): boolean => {
  const asked = conditionsOf(where).filter(([path]) => !ASKED_BY_ALL.test(path))
  return (
    asked.length > 0 && !asked.some(([path, how]) => LOOKED_UP.test(path) && ('equals' in how || 'in' in how))
  )
}

/** All conditions, by their paths. Those of which one is enough look nothing up. */
const conditionsOf = (where: Where): [path: string, how: object][] =>
  Object.entries(where).flatMap(([path, how]): [string, object][] => {
    if (/^and$/i.test(path) && Array.isArray(how)) return how.flatMap(conditionsOf)
    return /^or$/i.test(path) ? [[path, {}]] : [[path, how]]
  })

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
