import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { indexModels } from './indexes'
import { askListingsFirst } from './listed'
import { lookUpJoins } from './lookUpJoins'
import { readInOrder } from './inOrder'
import { repeatCommit } from './repeatCommit'
import { requireTransactions } from './requireTransactions'
import { withMongo } from './withMongo'

/**
 * MongoDB: a replica set or a sharded cluster.
 * @param url `mongodb://…`, with the name of the database
 * @throws {EnvironmentError} when it connects, and nobody answers or there are no transactions
 */
export const mongodb = (url: string): DatabaseAdapterObj => {
  const adapter = mongooseAdapter({
    url,
    // Unique indexes are what lets one of many win: they must stand before the first write.
    ensureIndexes: true,
    connectOptions: { autoIndex: false },
  })
  return {
    ...adapter,
    init: (args) => {
      // Payload declares it as the general adapter: it is Mongoose's.
      const made = lookUpJoins(adapter.init(args) as MongooseAdapter)
      const own = askListingsFirst(readInOrder(withPages(withIndexes(allowOwnNames(askFirst(url, made))))))
      return requireTransactions(repeatCommit(own))
    },
  }
}

/** Payload's adapter waits half a minute for a server that is away, and logs a trace of it: this says it in a line. */
const askFirst = <T extends BaseDatabaseAdapter>(url: string, adapter: T): T => {
  const { connect } = adapter
  return Object.assign(adapter, {
    connect: async (...args: Parameters<NonNullable<BaseDatabaseAdapter['connect']>>) => {
      await withMongo(url, (db) => db.command({ ping: 1 }))
      await connect?.call(adapter, ...args)
    },
  })
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
