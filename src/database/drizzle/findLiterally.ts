import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { not, sql, type SQL, type SQLWrapper } from '@payloadcms/db-sqlite/drizzle'
import type { BaseDatabaseAdapter } from 'payload'

/**
 * Has words found as they are written: `%` and `_` are signs like any other, and É is é, as on MongoDB. SQLite knows
 * capitals of the English alphabet alone, and so does PostgreSQL in the order in which our texts are kept.
 */
export const findLiterally = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  // Both adapters of SQL have these two.
  const { name, operators } = adapter as unknown as Pick<SQLiteAdapter, 'operators'> & { name: string }
  const dialect = name === 'postgres' ? POSTGRES : SQLITE
  const finding =
    (usual: Operator, isWanted = true): Operator =>
    (column, pattern) => {
      const found = typeof pattern === 'string' && /^%(.*)%$/s.exec(pattern)
      if (!found) return usual(column, pattern)
      const condition = holds(dialect, column, found[1] ?? '')
      return isWanted ? condition : not(condition)
    }
  return Object.assign(adapter, {
    operators: {
      ...operators,
      like: finding(operators.like),
      contains: finding(operators.contains),
      not_like: finding(operators.not_like, false),
    },
  })
}

type Operator = SQLiteAdapter['operators']['like']
type Dialect = {
  plain: (column: SQLWrapper, pattern: string) => SQL
  classes: (column: SQLWrapper, pattern: string) => SQL
  around: (pattern: string) => string
  literal: (sign: string) => string
}

const POSTGRES: Dialect = {
  plain: (column, pattern) => sql`${column} ilike ${pattern}`,
  classes: (column, pattern) => sql`${column}::text ~ ${pattern}`,
  around: (pattern) => pattern,
  literal: (sign) => sign.replace(/[\\^$.|?*+()[\]{}]/, '\\$&'),
}
const SQLITE: Dialect = {
  plain: (column, pattern) =>
    pattern.includes('\\') ? sql`${column} like ${pattern} escape ${'\\'}` : sql`${column} like ${pattern}`,
  classes: (column, pattern) => sql`${column} glob ${pattern}`,
  around: (pattern) => `*${pattern}*`,
  literal: (sign) => sign.replace(/[*?[]/, '[$&]'),
}

const isAscii = (words: string): boolean => [...words].every((sign) => sign < '\u0080')

const holds = ({ plain, classes, around, literal }: Dialect, column: SQLWrapper, words: string): SQL => {
  if (isAscii(words)) return plain(column, `%${words.replace(/[\\%_]/g, '\\$&')}%`)
  return classes(column, around([...words].map((sign) => eitherCase(sign) ?? literal(sign)).join('')))
}

/** A letter, large or small, as a class of signs; undefined where there is only one. */
const eitherCase = (sign: string): string | undefined => {
  const signs = new Set(
    [sign, sign.toLowerCase(), sign.toUpperCase()].filter((each) => [...each].length === 1),
  )
  return signs.size > 1 ? `[${[...signs].join('')}]` : undefined
}
