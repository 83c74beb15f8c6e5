import { type Client, type ResultSet, Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { letOthersIn } from '@/lib/letOthersIn'
import { keepStatements } from './statements'
import { WriteTransaction } from './WriteTransaction'

/** What SQLite itself may wait: it blocks the whole process, so longer waits are the queue's. */
const BUSY_MS = 100

/**
 * Opens a database file with two connections: one for reads, one for all transactions in turn.
 * The stock client gives its connection away with each transaction and never closes it: two file
 * descriptors lost every time, and the schema parsed anew (libsql 0.14, `Sqlite3Client.transaction`).
 * Both keep what they have prepared.
 */
export const openClient = (file: string, { isReadOnly = false } = {}): Client => {
  const [reader, writer] = [new Database(file), new Database(file)]
  const { release } = keepStatements([reader, writer])
  const client = new Sqlite3Client(file, {}, reader, 'number')
  const close = client.close.bind(client)

  const pragmas = [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `busy_timeout = ${BUSY_MS}`,
  ]
  if (!isReadOnly) for (const pragma of pragmas) writer.exec(`PRAGMA ${pragma}`)

  const execute = client.execute.bind(client) as (...statement: unknown[]) => Promise<ResultSet>
  const own = Object.assign(client, {
    execute: async (...statement: unknown[]) => {
      await letOthersIn()
      return execute(...statement)
    },
    transaction: () => {
      writer.exec(isReadOnly ? 'BEGIN DEFERRED' : 'BEGIN IMMEDIATE')
      return Promise.resolve(new WriteTransaction(writer))
    },
    close: () => {
      close()
      writer.close()
      release()
    },
  })
  connections.set(own, { reader, writer })
  return own
}

const connections = new WeakMap<Client, Record<'reader' | 'writer', Database.Database>>()

/** Does some work while the connection for transactions does not look at foreign keys. */
export const withoutForeignKeys = async (client: Client, work: () => Promise<void>): Promise<void> => {
  const writer = connections.get(client)?.writer
  writer?.exec('PRAGMA foreign_keys = OFF')
  try {
    await work()
  } finally {
    writer?.exec('PRAGMA foreign_keys = ON')
  }
}

/**
 * Gives both connections statistics: how many rows SQLite is to expect in each table, and of one value in each index.
 * Whoever asks holds the turn to write.
 * @param rows of SQLite's own table, `tbl`, `idx` and `stat`
 */
export const setStatistics = (client: Client, rows: readonly (readonly [string, string, string])[]): void => {
  const { reader, writer } = connections.get(client) ?? {}
  if (!reader || !writer) return
  // Makes the table, if there was none.
  writer.exec('ANALYZE sqlite_schema; BEGIN IMMEDIATE')
  try {
    writer.exec('DELETE FROM sqlite_stat1')
    const insert = writer.prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)')
    for (const row of rows) insert.run(...row)
    writer.exec('COMMIT')
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw error
  }
  // A connection reads them when it reads the schema, and not again by itself.
  for (const connection of [writer, reader]) connection.exec('ANALYZE sqlite_schema')
}
