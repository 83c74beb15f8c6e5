import type Database from 'libsql'
import { LRUCache } from 'lru-cache'
import { sha256 } from '@/lib/hash'
import { collect } from '@/lib/heap'

/**
 * The stock client prepares every query anew. A prepared statement's memory is SQLite's: V8 does not count it, and
 * libsql frees it only when V8 happens to collect. So a connection keeps its statements by their text, within
 * bounds, and what is not kept is collected before there is too much of it. See docs/decisions/0130.
 */
const BOUNDS = {
  /** How many characters of SQL one connection keeps prepared; each takes about 20 bytes. */
  kept: 2_000_000,
  /** Up to how many it keeps whatever is asked. Beyond, only what is asked again: strangers choose the text of a query. */
  anything: 500_000,
  /** How many texts that were not kept it knows again. */
  known: 2_000,
  /** The longest statement that is kept. Longer ones insert many rows at once, and differ each time. */
  longest: 50_000,
  /** After how many characters that were prepared and not kept they are collected. */
  dropped: 4_000_000,
}

type Statement = Database.Statement
type Connection = Database.Database

/** Only what comes again and again: not the schema, pragmas and savepoints. */
const KEEPABLE = /^\s*(?:select|insert|update|delete|with)\b/i

/**
 * Lets connections to one database keep their prepared statements. libsql resets a statement before each use, so
 * that one that failed serves again; SQLite itself prepares it anew when the schema has changed.
 */
export const keepStatements = (connections: readonly Connection[], bounds = BOUNDS) => {
  const all = connections.map((connection) => keepOf(connection, bounds))
  return {
    /** How many statements are kept, and how many characters of SQL they have. */
    kept: () => ({
      count: all.reduce((sum, { size }) => sum + size, 0),
      characters: all.reduce((sum, { calculatedSize }) => sum + calculatedSize, 0),
    }),
    /** For the end: a connection is not closed before its last statement is gone. */
    release: () => {
      for (const kept of all) kept.clear()
      collect()
    },
  }
}

const keepOf = (connection: Connection, bounds: typeof BOUNDS): LRUCache<string, Statement> => {
  const kept = new LRUCache<string, Statement>({
    maxSize: bounds.kept,
    maxEntrySize: bounds.longest,
    sizeCalculation: (_, sql) => sql.length,
    dispose: (_, sql) => drop(sql.length, bounds.dropped),
  })
  // The one of its two overloads that takes a list of values.
  const prepareAnew = connection.prepare.bind(connection) as (sql: string) => Statement

  const asked = new LRUCache<string, true>({ max: bounds.known })
  const isWorthIt = (sql: string): boolean => {
    if (!KEEPABLE.test(sql) || sql.length > bounds.longest) return false
    if (kept.calculatedSize + sql.length <= bounds.anything) return true
    const text = sha256(sql)
    if (asked.delete(text)) return true
    asked.set(text, true)
    return false
  }

  const prepare = (written: string): Statement => {
    const sql = withPlainNames(written)
    const known = kept.get(sql)
    if (known) return known
    const statement = sql.includes('*') ? prepareAnew(sql) : withColumns(prepareAnew(sql))
    if (isWorthIt(sql)) kept.set(sql, statement)
    else drop(sql.length, bounds.dropped)
    return statement
  }
  Object.assign(connection, { prepare })
  return kept
}

const DRAWN_NAME = /"[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}"/g

/**
 * Payload draws a new name for each table that it joins, each time: one question would never have the same text again,
 * and be planned anew whenever it is asked, which takes longer than to answer it.
 */
const withPlainNames = (sql: string): string => {
  const names = new Map<string, string>()
  return sql.replace(DRAWN_NAME, (drawn) => {
    const name = names.get(drawn) ?? `"joined_${names.size + 1}"`
    names.set(drawn, name)
    return name
  })
}

/**
 * The client asks for the columns twice at each use; many of them take longer than many a query. Those that a
 * statement names itself stay the same when the schema changes.
 */
const withColumns = (statement: Statement): Statement => {
  const ask = statement.columns.bind(statement)
  let columns: ReturnType<Statement['columns']> | undefined
  return Object.assign(statement, { columns: () => (columns ??= ask()) })
}

let dropped = 0

const drop = (characters: number, most: number): void => {
  dropped += characters
  if (dropped < most) return
  dropped = 0
  setImmediate(collect)
}
