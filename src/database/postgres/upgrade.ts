import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { env } from '@/lib/env'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { schemaColumns, upgradeSchema, wordsOf } from '../drizzle/upgrade'
import { LEDGER, POSTGRES_STEPS, type PostgresStep } from '../schema'
import { lockKey } from './locks'

const TABLES = 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()'
const APPLIED = 'SELECT name FROM payload_migrations'
const COLUMNS = `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = current_schema()`

const named = z.array(z.object({ name: z.string() }))

/**
 * Brings a PostgreSQL database to the schema of this version. Of several instances that start at once, one does.
 * @param steps all steps of this version
 * @throws {EnvironmentError} when that cannot be done; nothing was changed
 */
export const upgrade = async (
  adapter: PostgresAdapter,
  steps: readonly PostgresStep[] = POSTGRES_STEPS,
): Promise<void> => {
  const { payload, pool, poolOptions } = adapter
  const namesIn = (statement: string) => async () =>
    named.parse((await pool.query(statement)).rows).map(({ name }) => name)
  const only = await pool.connect()
  try {
    if (!env.DATABASE_READ_ONLY) await only.query('SELECT pg_advisory_lock($1)', [lockKey('schema')])
    await upgradeSchema(
      {
        databaseUrl: String(poolOptions.connectionString),
        tables: namesIn(TABLES),
        applied: namesIn(APPLIED),
        columns: namesIn(COLUMNS),
        // PostgreSQL itself cuts names at this length.
        wanted: schemaColumns(adapter.rawTables).map(cut),
        make: (missing) => make(adapter, missing),
        warn: (msg) => payload.logger.warn({ msg }),
      },
      steps,
    )
  } finally {
    // Ends the session, and with it the lock.
    only.release(true)
  }
}

const LONGEST_NAME = 63
const cut = (column: string): string =>
  column
    .split('.')
    .map((name) => name.slice(0, LONGEST_NAME))
    .join('.')

/** Makes all of the steps or none. */
const make = async (adapter: PostgresAdapter, missing: PostgresStep[]): Promise<void> => {
  const { payload } = adapter
  const transactionID = String(await adapter.beginTransaction())
  let current = ''
  try {
    const req = Object.assign(await createLocalReq({}, payload), { transactionID })
    // Payload's type of a session is that of all its databases; this one is PostgreSQL's.
    const db = adapter.sessions[transactionID]?.db as unknown as Parameters<PostgresStep['up']>[0]['db']
    await db.execute(sql`SET LOCAL lock_timeout = 0`)
    for (const { name, up } of missing) {
      current = name
      await up({ db, payload, req })
      await payload.db.create({ collection: LEDGER, data: { name, batch: 1 }, req })
    }
    await adapter.commitTransaction(transactionID)
  } catch (error) {
    await adapter.rollbackTransaction(transactionID)
    throw new EnvironmentError(
      `The migration ${current} failed (${wordsOf(error)}). The database is as it was.`,
    )
  }
}
