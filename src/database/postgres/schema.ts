import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { type PgTable, pgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import { mintIds } from '../drizzle/mintIds'
import { indexTables } from '../indexes'

type SchemaHook = PostgresAdapter['beforeSchemaInit'][number]
/** Payload hands the adapter over; its types have forgotten which. */
export const adapterOf = ({ adapter }: Parameters<SchemaHook>[0]) => adapter as unknown as PostgresAdapter

/** In the order of bytes, as SQLite and MongoDB compare, whatever the language of the server. */
const TEXT = 'varchar COLLATE "C"'

/**
 * Ids and choices are text, as on the other databases. Payload would make columns of the types `uuid` and `enum`:
 * an id that came from MongoDB could not be stored, a malformed one or a choice that there is not would be an error
 * of the database, and a new choice a change of a type.
 */
export const withPlainText: SchemaHook = (args) => {
  const adapter = adapterOf(args)
  for (const { columns } of Object.values(adapter.rawTables)) {
    for (const [key, column] of Object.entries(columns)) {
      const { name, notNull, primaryKey, reference } = column
      if (column.type !== 'uuid' && column.type !== 'enum') continue
      const value: unknown = column.default
      columns[key] = {
        ...{ name, type: 'varchar' },
        ...(notNull && { notNull }),
        ...(primaryKey && { primaryKey }),
        ...(reference && { reference }),
        ...(value !== undefined && { default: value }),
      }
    }
  }
  indexTables(adapter)
  indexEmptyFirst(adapter)
  return args.schema
}

/** Empty values come first, as on the other databases: an index serves an order only when it says the same. */
const indexEmptyFirst = (adapter: PostgresAdapter): void => {
  const table = (name: string, columns: Parameters<Table>[1], extra?: Extra) =>
    pgTable(name, columns, (cols) => {
      for (const { defaultConfig, indexConfig } of Object.values(cols) as unknown as IndexColumn[])
        for (const config of [defaultConfig, indexConfig]) config.nulls = 'first'
      return extra ? extra(cols) : {}
    })
  Object.assign(adapter.pgSchema, { table })
}

/**
 * What a raw column cannot say. JSON is kept as the text that was written: in a `jsonb` the keys of a rich text would
 * change their order, and an answer its bytes.
 */
export const withOwnColumns: SchemaHook = (args) => {
  const adapter = adapterOf(args)
  for (const table of Object.values(adapter.tables) as PgTable[]) {
    for (const column of Object.values(table) as Column[]) {
      if (column.columnType === 'PgVarchar') column.getSQLType = () => TEXT
      if (column.columnType === 'PgJsonb') column.getSQLType = () => 'text'
    }
  }
  mintIds(adapter.tables)
  // None of our columns has such a type.
  adapter.enums = {}
  return { ...args.schema, enums: {} }
}

type Column = { columnType: string; getSQLType: () => string }
type IndexColumn = Record<'defaultConfig' | 'indexConfig', { nulls: string }>
type Table = typeof pgTable<string, Record<string, never>>
type Extra = (columns: unknown) => ReturnType<NonNullable<Parameters<Table>[2]>>
