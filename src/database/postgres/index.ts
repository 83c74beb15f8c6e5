import path from 'node:path'
import { type PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { keysFirst } from '../drizzle/keysFirst'
import { findLiterally } from '../drizzle/findLiterally'
import { pageJoins } from '../drizzle/pageJoins'
import { termsFirst } from '../drizzle/termsFirst'
import { indexTables } from '../indexes'
import { askListings } from '../listed'
import { connectTo } from './connect'
import { adapterOf, withOwnColumns, withPlainText } from './schema'
import { withTransactions } from './transactions'

type SchemaHook = PostgresAdapter['beforeSchemaInit'][number]

const withIndexes: SchemaHook = (args) => {
  indexTables(adapterOf(args))
  return args.schema
}

/**
 * A PostgreSQL server, which several instances may share. It answers as the embedded database does: the same ids, the
 * same order, the same bytes.
 * @param url `postgres://…`, with the name of the database
 */
export const postgres = (url: string): DatabaseAdapterObj => {
  const adapter = postgresAdapter({
    pool: { connectionString: url },
    idType: 'uuid',
    push: false,
    disableCreateDatabase: true,
    migrationDir: path.resolve('src/database/postgres/migrations'),
    beforeSchemaInit: [withIndexes, withPlainText],
    afterSchemaInit: [withOwnColumns],
  })
  // Payload declares the result as the general adapter: it is PostgreSQL's.
  return {
    ...adapter,
    init: (args) =>
      askListings(
        findLiterally(
          keysFirst(
            pageJoins(termsFirst(withTransactions(connectTo(url, adapter.init(args) as PostgresAdapter)))),
          ),
        ),
      ),
  }
}
