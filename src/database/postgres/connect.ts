import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { env } from '@/lib/env'
import { explainOpening } from './explainOpening'
import { orderEmptyFirst } from './order'

/** How many connections one instance opens: for reads, and for the transactions that are open at once. */
const READS = 10
const TRANSACTIONS = 5
/** How long a statement may wait for a connection, a transaction for another's lock or for its own next statement. */
export const WAIT_MS = 10_000
const HOLD_MS = 30_000

const READ_ONLY = '-c default_transaction_read_only=on'
/**
 * What PostgreSQL assumes by itself is right for a disk that turns: a hundred texts by their ids would cost it more than
 * to read ten thousand.
 */
const CHEAP_LOOKUPS = '-c random_page_cost=1.1'

type Pool = PostgresAdapter['pool']
type Drizzle = PostgresAdapter['drizzle']

/** Where the transactions of an adapter are opened: connections apart, so that reads never wait for writers. */
const transactionsOf = new WeakMap<PostgresAdapter, { drizzle: Drizzle; pool: Pool }>()

/** What opens transactions. @throws {Error} before the adapter is connected */
export const drizzleForTransactions = (adapter: PostgresAdapter): Drizzle => {
  const own = transactionsOf.get(adapter)
  if (!own) throw new Error('The database is not connected.')
  return own.drizzle
}

/**
 * Lets the adapter connect through connections of our own, and close them when it is destroyed. Payload's own never
 * gives back the first one, and keeps the rest open.
 * @throws {EnvironmentError} when the server cannot be reached or does not let us in
 */
export const connectTo = (url: string, adapter: PostgresAdapter): PostgresAdapter => {
  const { connect, destroy } = adapter

  const open = (max: number): Pool => {
    const pool = new adapter.pg.Pool({
      application_name: 'fora',
      connectionString: url,
      connectionTimeoutMillis: WAIT_MS,
      idle_in_transaction_session_timeout: HOLD_MS,
      lock_timeout: WAIT_MS,
      max,
      options: [CHEAP_LOOKUPS, ...(env.DATABASE_READ_ONLY ? [READ_ONLY] : [])].join(' '),
    })
    // A connection that breaks is replaced by the next that is asked for; unheard, its error would end the process.
    const tell = (err: Error) => adapter.payload.logger.warn({ err, msg: 'A database connection broke.' })
    pool.on('error', tell)
    pool.on('connect', (client) => client.on('error', tell))
    return pool
  }

  adapter.connect = async (args) => {
    if (!transactionsOf.has(adapter)) {
      const pool = open(READS)
      try {
        await pool.query('SELECT 1')
      } catch (error) {
        await pool.end()
        throw explainOpening(error)
      }
      adapter.pool = pool
    }
    await connect?.call(adapter, args)
    orderEmptyFirst(adapter.drizzle)
    const pool = transactionsOf.get(adapter)?.pool ?? open(TRANSACTIONS)
    const own = drizzle({ client: pool, schema: adapter.schema })
    orderEmptyFirst(own)
    transactionsOf.set(adapter, { drizzle: own, pool })
  }
  adapter.destroy = async () => {
    const own = transactionsOf.get(adapter)
    transactionsOf.delete(adapter)
    await own?.pool.end()
    await adapter.pool.end()
    await destroy?.call(adapter)
  }
  return adapter
}
