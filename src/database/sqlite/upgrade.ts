import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { env } from '@/lib/env'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { backUpBefore } from '../archive/backUpBefore'
import { LEDGER, refuseNewer, STEPS, type Step } from '../schema'
import { openSession } from './openSession'
import { withoutForeignKeys } from './openClient'

const TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
const APPLIED = 'SELECT name FROM payload_migrations'
const COLUMNS = `SELECT t.name || '.' || c.name AS name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'`
const SESSION = 'migrations'

const named = z.array(z.object({ name: z.string() }))
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Brings a database to the schema of this version: an empty one gets it whole, an older one after a backup.
 * @param steps all steps of this version
 * @throws {EnvironmentError} when it is newer, or older and may only be read, or a step fails; nothing was changed
 */
export const upgrade = async (adapter: SQLiteAdapter, steps: readonly Step[] = STEPS): Promise<void> => {
  const namesIn = async (sql: string) =>
    named.parse((await adapter.client.execute(sql)).rows).map(({ name }) => name)

  const tables = await namesIn(TABLES)
  if (tables.length > 0 && !tables.includes('payload_migrations'))
    throw new EnvironmentError(
      'The database holds something else than Fora’s data. Set DATABASE_URL to another file.',
    )
  const applied = tables.length > 0 ? await namesIn(APPLIED) : []
  refuseNewer(applied, steps)
  const missing = steps.filter(({ name }) => !applied.includes(name))
  const isEmpty = tables.length === 0
  if (missing[0]) {
    if (env.DATABASE_READ_ONLY)
      throw new EnvironmentError(
        `The database ${isEmpty ? 'is empty' : 'was made by an older Fora'}, and this command only reads it. ` +
          `Start Fora once: it ${isEmpty ? 'makes the tables' : 'makes a backup and brings the database up to date'}.`,
      )
    const { logger } = adapter.payload
    const backup = isEmpty
      ? undefined
      : await backUpBefore({
          databaseUrl: adapter.clientConfig.url,
          migration: missing[0].name,
          steps,
        })
    await make(adapter, missing)
    if (backup)
      logger.warn({
        msg: `The database was brought up to date (${missing.map(({ name }) => name).join(', ')}). A backup from before is at ${backup}`,
      })
  }
  requireColumns(adapter, await namesIn(COLUMNS))
}

/** Makes all of the steps or none. */
const make = async (adapter: SQLiteAdapter, missing: Step[]): Promise<void> => {
  const { client, drizzle, payload } = adapter
  // A table that is made anew is dropped under its old name, which with foreign keys on would empty every table
  // that refers to it. SQLite turns them off outside transactions alone: inside, drizzle's own PRAGMA does nothing.
  await withoutForeignKeys(client, async () => {
    const session = await openSession(drizzle)
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

/** A schema that no migration made: from before there were any, or changed by hand. */
const requireColumns = ({ rawTables }: SQLiteAdapter, present: string[]): void => {
  const has = new Set(present)
  const absent = Object.values(rawTables)
    .flatMap(({ name, columns }) => Object.values(columns).map((column) => `${name}.${column.name}`))
    .filter((column) => !has.has(column))
  if (absent.length === 0) return
  throw new EnvironmentError(
    `The database lacks ${absent.length} columns that this version needs, such as ${absent[0]}, and no migration makes them: ` +
      'it was not made by a released version. Restore a backup, or begin with an empty database (DATABASE_URL).',
  )
}
