import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

type Part = { getSQL: () => SQL }
type Select = { orderBy?: Part[] }
type Dialect = { buildSelectQuery: (select: Select) => SQL }

/**
 * Sorts as SQLite and MongoDB do, where an empty value is less than any other. PostgreSQL says the opposite when it
 * is not told, and Payload does not tell it.
 */
export const orderEmptyFirst = (drizzle: PostgresAdapter['drizzle']): void => {
  // What writes the SQL of all queries and transactions: drizzle keeps it out of its types.
  const { dialect } = drizzle as unknown as { dialect: Dialect }
  const build = dialect.buildSelectQuery.bind(dialect)
  dialect.buildSelectQuery = ({ orderBy, ...select }) =>
    build({ ...select, ...(orderBy && { orderBy: orderBy.map(withEmpty) }) })
}

const withEmpty = (part: Part): Part => {
  const last = endOf(part.getSQL())
  if (last.endsWith(' asc')) return sql`${part} nulls first`
  if (last.endsWith(' desc')) return sql`${part} nulls last`
  return part
}

const endOf = ({ queryChunks }: SQL): string => {
  const last = queryChunks.at(-1)
  return last && 'value' in last && Array.isArray(last.value) ? last.value.join('') : ''
}
