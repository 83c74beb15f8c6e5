import { createClient } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import Database from 'libsql'
import { mintId } from '../drizzle/mintIds'
import { STEPS, type Step } from '../schema'
import { ArchiveError } from './ArchiveError'
import { migrationsOf } from './exportSqlite'
import { countRows } from './countRows'

/**
 * Brings an unpacked SQLite file, or one that is not there yet, to the schema of this version. Without Payload: only
 * the tables are made, and nobody else has the file.
 */
export const bringUpToDate = async (file: string): Promise<void> => {
  const counts = await countRows(file)
  const applied = 'payload_migrations' in counts ? await migrationsOf(file) : []
  const client = createClient({ url: `file:${file}` })
  // A migration runs statements through `db`, and asks neither Payload nor the request for anything.
  const db = drizzle({ client }) as unknown as Parameters<Step['up']>[0]['db']
  const nobody = {} as Pick<Parameters<Step['up']>[0], 'payload' | 'req'>
  try {
    for (const pragma of ['synchronous = OFF', 'foreign_keys = OFF']) await client.execute(`PRAGMA ${pragma}`)
    for (const { name, up } of STEPS.filter((step) => !applied.includes(step.name))) {
      await up({ db, ...nobody })
      await client.execute({
        sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)',
        args: [mintId(), name],
      })
    }
  } finally {
    client.close()
  }
}

export type Row = Record<string, unknown>

const BATCH = 500

/** Opens a SQLite file to read or write its rows as they are stored. */
export const rowsOf = (file: string) => {
  const database = new Database(file)
  database.exec('PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF')
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
  return {
    exec: (sql: string) => database.exec(sql),
    columns: (table: string): string[] =>
      (database.prepare(`PRAGMA table_info(${quoted(table)})`).all() as { name: string }[]).map(
        ({ name }) => name,
      ),
    /** All rows of a table, in parts. */
    *read(table: string): Generator<Row[]> {
      const statement = database.prepare(
        `SELECT rowid AS "rowid ", * FROM ${quoted(table)} WHERE rowid > ? ORDER BY rowid LIMIT ${BATCH}`,
      )
      for (let last = 0; ;) {
        const rows = statement.all(last) as (Row & { 'rowid ': number })[]
        const end = rows.at(-1)
        if (!end) return
        last = end['rowid ']
        yield rows.map(({ 'rowid ': _, ...row }) => row)
      }
    },
    /** Adds rows, which all have the columns of the first. */
    write: (table: string, rows: readonly Row[]): void => {
      const [first] = rows
      if (!first) return
      const columns = Object.keys(first)
      const statement = database.prepare(
        `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      database.exec('BEGIN')
      for (const row of rows) statement.run(columns.map((column) => row[column] ?? null))
      database.exec('COMMIT')
    },
    /**
     * Does for rows that refer to nothing what the deletion of their target would have done: MongoDB leaves such
     * references as they are.
     */
    dropDangling: (): void => {
      type Fault = { table: string; rowid: number; fkid: number }
      type Key = { id: number; from: string; on_delete: string }
      for (let faults = []; ;) {
        faults = database.prepare('PRAGMA foreign_key_check').all() as Fault[]
        if (faults.length === 0) return
        for (const { table, rowid, fkid } of faults) {
          const keys = database.prepare(`PRAGMA foreign_key_list(${quoted(table)})`).all() as Key[]
          const key = keys.find(({ id }) => id === fkid)
          if (!key) throw new ArchiveError(`The archive is damaged: ${table} refers to nothing.`)
          database
            .prepare(
              key.on_delete === 'SET NULL'
                ? `UPDATE ${quoted(table)} SET ${quoted(key.from)} = NULL WHERE rowid = ?`
                : `DELETE FROM ${quoted(table)} WHERE rowid = ?`,
            )
            .run([rowid])
        }
      }
    },
    close: () => database.close(),
  }
}
