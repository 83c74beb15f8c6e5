import path from 'node:path'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
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
    beforeSchemaInit: [indexParents],
  })
  return { ...adapter, init: (args) => serialise(connectTo(url, adapter.init(args)), limits) }
}

/**
 * Payload looks for the words of a row by the row. Its only index there begins with the language, so SQLite reads the
 * whole table for each row of a list: the cost of a save grew with the square of its rows, and with all versions.
 */
const indexParents: SchemaHook = (args) => {
  // Payload hands the adapter over; its types have forgotten it.
  const { rawTables } = (args as unknown as { adapter: Pick<SQLiteAdapter, 'rawTables'> }).adapter
  for (const [name, table] of Object.entries(rawTables))
    if (name.endsWith('_locales'))
      table.indexes = { ...table.indexes, _parent: { name: `${name}_parent_idx`, on: '_parentID' } }
  return args.schema
}
