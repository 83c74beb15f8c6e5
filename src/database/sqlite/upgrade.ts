import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { env } from '@/lib/env'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { isDiskFull } from '@/lib/errors/isDiskFull'
import { schemaColumns, upgradeSchema, wordsOf } from '../drizzle/upgrade'
import { LEDGER, STEPS, type Step } from '../schema'
import { withoutForeignKeys } from './openClient'
import { openSessionOf } from './serialise'
import { tellStatistics } from './statistics'

const TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
const APPLIED = 'SELECT name FROM payload_migrations'
const COLUMNS = `SELECT t.name || '.' || c.name AS name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'`
const SESSION = 'migrations'

const named = z.array(z.object({ name: z.string() }))

/**
 * Brings a SQLite database to the schema of this version.
 * @param steps all steps of this version
 * @throws {EnvironmentError} when that cannot be done; nothing was changed
 */
export const upgrade = async (adapter: SQLiteAdapter, steps: readonly Step[] = STEPS): Promise<void> => {
  const namesIn = (sql: string) => async () =>
    named.parse((await adapter.client.execute(sql)).rows).map(({ name }) => name)
  await upgradeSchema(
    {
      databaseUrl: adapter.clientConfig.url,
      tables: namesIn(TABLES),
      applied: namesIn(APPLIED),
      columns: namesIn(COLUMNS),
      wanted: schemaColumns(adapter.rawTables),
      make: (missing) => make(adapter, missing),
      warn: (msg) => adapter.payload.logger.warn({ msg }),
    },
    steps,
  )
  if (env.DATABASE_READ_ONLY) return
  try {
    // Nobody else writes yet. A restore or an import, too, is followed by a start.
    tellStatistics(adapter)
  } catch (error) {
    // Those of the start before serve as well.
    if (!isDiskFull(error)) throw error
    adapter.payload.logger.warn({
      msg: 'The disk is full: pages are served, nothing can be saved. Make room.',
    })
  }
}

/** Makes all of the steps or none. */
const make = async (adapter: SQLiteAdapter, missing: Step[]): Promise<void> => {
  const { client, payload } = adapter
  // A table that is made anew is dropped under its old name, which with foreign keys on would empty every table
  // that refers to it. SQLite turns them off outside transactions alone: inside, drizzle's own PRAGMA does nothing.
  await withoutForeignKeys(client, async () => {
    const session = await openSessionOf(adapter)
    // Payload's type of a session is that of all its databases; this one is libsql's.
    const db = session.db as unknown as SQLiteAdapter['drizzle']
    adapter.sessions = { ...adapter.sessions, [SESSION]: session }
    const orphans = async () => (await db.run('PRAGMA foreign_key_check')).rows.length
    let current = ''
    try {
      const req = Object.assign(await createLocalReq({}, payload), { transactionID: SESSION })
      const before = await orphans()
      for (const { name, up } of missing) {
        current = name
        await up({ db, payload, req })
        await payload.db.create({ collection: LEDGER, data: { name, batch: 1 }, req })
      }
      const lost = (await orphans()) - before
      if (lost > 0) throw new Error(`${lost} rows would refer to rows that are not there`)
      await session.resolve()
    } catch (error) {
      await session.reject()
      throw new EnvironmentError(
        `The migration ${current} failed (${wordsOf(error)}). The database is as it was.`,
      )
    } finally {
      Reflect.deleteProperty(adapter.sessions, SESSION)
    }
  })
}
