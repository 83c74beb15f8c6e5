import { type Client, createClient } from '@libsql/client'
import Database from 'libsql'
import { WriteTransaction } from './WriteTransaction'

/** What SQLite itself may wait: it blocks the whole process, so longer waits are the queue's. */
const BUSY_MS = 100

/**
 * Opens a database file with two connections: one for reads, one for all transactions in turn.
 * The stock client gives its connection away with each transaction and never closes it: two file
 * descriptors lost every time, and the schema parsed anew (libsql 0.14, `Sqlite3Client.transaction`).
 */
export const openClient = (file: string, { isReadOnly = false } = {}): Client => {
  const client = createClient({ url: `file:${file}` })
  const writer = new Database(file)
  const close = client.close.bind(client)

  const pragmas = [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `busy_timeout = ${BUSY_MS}`,
  ]
  if (!isReadOnly) for (const pragma of pragmas) writer.exec(`PRAGMA ${pragma}`)

  const own = Object.assign(client, {
    transaction: () => {
      writer.exec(isReadOnly ? 'BEGIN DEFERRED' : 'BEGIN IMMEDIATE')
      return Promise.resolve(new WriteTransaction(writer))
    },
    close: () => {
      close()
      writer.close()
    },
  })
  writers.set(own, writer)
  return own
}

const writers = new WeakMap<Client, Database.Database>()

/** Does some work while the connection for transactions does not look at foreign keys. */
export const withoutForeignKeys = async (client: Client, work: () => Promise<void>): Promise<void> => {
  const writer = writers.get(client)
  writer?.exec('PRAGMA foreign_keys = OFF')
  try {
    await work()
  } finally {
    writer?.exec('PRAGMA foreign_keys = ON')
  }
}
