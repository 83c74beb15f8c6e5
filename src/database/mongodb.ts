import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { env } from '@/lib/env'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { indexModels } from './indexes'
import { readInOrder } from './inOrder'
import { repeatCommit } from './repeatCommit'
import { requireTransactions } from './requireTransactions'
import { withoutProjection } from './withoutProjection'

/** For servers that speak the protocol but have neither `$lookup` nor transactions. Tests only. */
const WITHOUT_TRANSACTIONS = {
  transactionOptions: false,
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
} as const

/**
 * MongoDB: a replica set or a sharded cluster.
 * @param url `mongodb://…`, with the name of the database
 * @throws {EnvironmentError} in production when transactions are switched off
 */
export const mongodb = (url: string): DatabaseAdapterObj => {
  if (!env.MONGODB_TRANSACTIONS && env.NODE_ENV === 'production' && !env.isBuilding) {
    throw new EnvironmentError(
      'MONGODB_TRANSACTIONS=off is for tests. Production needs a replica set and its transactions.',
    )
  }
  const adapter = mongooseAdapter({
    url,
    // Unique indexes are what lets one of many win: they must stand before the first write.
    ensureIndexes: true,
    connectOptions: { autoIndex: false },
    ...(!env.MONGODB_TRANSACTIONS && WITHOUT_TRANSACTIONS),
  })
  const init: typeof adapter.init = (args) =>
    readInOrder(withPages(withIndexes(allowOwnNames(adapter.init(args)))))
  if (!env.MONGODB_TRANSACTIONS) return { ...adapter, init: (args) => withoutProjection(init(args)) }
  // Payload declares the result as the general adapter: it is Mongoose's.
  return {
    ...adapter,
    init: (args) => requireTransactions(repeatCommit(init(args) as MongooseAdapter)),
  }
}

/**
 * The ledgers have a field `collection`, which is also a property of Mongoose's documents; at each start it warned of
 * that once a ledger. Payload reads and writes plain objects, in which there is no such property.
 */
const allowOwnNames = <T extends BaseDatabaseAdapter>(adapter: T): T =>
  Object.assign(adapter, {
    collectionsSchemaOptions: Object.fromEntries(
      adapter.payload.config.collections.map(({ slug }) => [slug, { suppressReservedKeysWarning: true }]),
    ),
  })

/** Payload makes the models when the adapter initialises, and their indexes when it connects. */
const withIndexes = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  const { init } = adapter
  return Object.assign(adapter, {
    init: async () => {
      await init?.call(adapter)
      // Payload declares it as the general adapter: it is Mongoose's.
      indexModels(adapter as unknown as MongooseAdapter)
    },
  })
}

/** Payload gives the first page for any when it is told to count nothing, where the other adapters give the later one. */
const withPages = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  const { find } = adapter
  const paged: typeof find = (args) =>
    find.call(adapter, { ...args, ...((args.page ?? 1) > 1 && { pagination: true }) }) as never // as `find` says
  return Object.assign(adapter, { find: paged })
}
