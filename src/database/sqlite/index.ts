import path from 'node:path'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { keysFirst } from '../drizzle/keysFirst'
import { findLiterally } from '../drizzle/findLiterally'
import { mintIds } from '../drizzle/mintIds'
import { pageJoins } from '../drizzle/pageJoins'
import { termsFirst } from '../drizzle/termsFirst'
import { indexTables } from '../indexes'
import { askListings } from '../listed'
import { connectTo } from './connectTo'
import type { Limits } from './queue'
import { serialise } from './serialise'

type SchemaHook = NonNullable<NonNullable<Parameters<typeof sqliteAdapter>[0]>['beforeSchemaInit']>[number]

/**
 * The embedded database. Payload's adapter leaves three things to us, all of which lose writes:
 * transactions are off by default, two of them at once fail, and a failed commit is not reported.
 * @param url `file:` and a path
 * @param limits how long a write may wait and a transaction may last; tests shorten them
 */
export const sqlite = (url: string, limits?: Limits): DatabaseAdapterObj<SQLiteAdapter> => {
  const adapter = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    wal: true,
    migrationDir: path.resolve('src/database/migrations'),
    beforeSchemaInit: [index],
    afterSchemaInit: [mintOwnIds],
  })
  return {
    ...adapter,
    init: (args) =>
      askListings(
        findLiterally(
          keysFirst(pageJoins(termsFirst(serialise(connectTo(url, adapter.init(args)), limits)))),
        ),
      ),
  }
}

/** Payload hands the adapter over; its types have forgotten it. */
const index: SchemaHook = (args) => {
  indexTables((args as unknown as { adapter: SQLiteAdapter }).adapter)
  return args.schema
}

const mintOwnIds: SchemaHook = (args) => {
  mintIds(args.schema.tables)
  return args.schema
}
