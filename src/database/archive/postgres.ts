import path from 'node:path'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { z } from 'zod'
import { explainOpening } from '../postgres/explainOpening'
import { POSTGRES_STEPS, STEPS, type PostgresStep } from '../schema'
import { ArchiveError } from './ArchiveError'
import { PASSING, type Export, type ArchiveImport } from './contracts'
import { countRows } from './countRows'
import { sameCounts } from './sameCounts'
import { bringUpToDate, rowsOf, type Row } from './sqliteFile'

const PATIENCE_MS = 10_000
const BATCH = 500
const LEDGER = 'payload_migrations'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const named = z.array(z.object({ name: z.string() }))

/** Opens the database of an address for the time of one piece of work. */
export const withPostgres = async <Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS })
  try {
    await client.connect()
  } catch (error) {
    throw explainOpening(error)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const namesIn = async (client: pg.Client, sql: string) =>
  named.parse((await client.query(sql)).rows).map(({ name }) => name)

/** All tables of a database, in order. */
export const tablesOf = (client: pg.Client) =>
  namesIn(
    client,
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename',
  )

/** How SQLite stores what PostgreSQL has a type for, by the number of the type; all else is text in both. */
const STORED: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.BOOL]: (text) => (text === 't' ? 1 : 0),
  [pg.types.builtins.INT4]: Number,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}
const types = { getTypeParser: (oid: number) => STORED[oid] ?? ((text: string) => text) }

/**
 * Copies a PostgreSQL database into a SQLite file in `folder`, as of one moment and while others write it.
 * @param isPlain table by table as they are, before an upgrade: only PostgreSQL takes them back
 * @throws {ArchiveError} when it has not had all migrations of this version, and is not copied plainly
 */
export const exportPostgres = (url: string, folder: string, isPlain = false): Promise<Export> =>
  withPostgres(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const tables = await tablesOf(client)
    if (!tables.includes(LEDGER)) throw new ArchiveError('The PostgreSQL database holds no data of Fora.')
    const applied = await namesIn(client, `SELECT name FROM ${LEDGER} ORDER BY name`)
    if (!isPlain && POSTGRES_STEPS.some(({ name }) => !applied.includes(name)))
      throw new ArchiveError(
        'The database was made by an older Fora. Start this one once: it makes a backup and brings the database up to date.',
      )
    const file = path.join(folder, 'fora.db')
    if (!isPlain) await bringUpToDate(file)
    const target = rowsOf(file)
    try {
      for (const table of tables) {
        if (table === LEDGER && !isPlain) continue
        if (isPlain) await makePlainTable(client, table, target.exec)
        if (table === PASSING) continue
        await client.query(`DECLARE rows CURSOR FOR SELECT * FROM ${quoted(table)}`)
        for (;;) {
          const { rows } = await client.query<Row>({
            text: `FETCH ${BATCH} FROM rows`,
            types: types as never,
          })
          if (rows.length === 0) break
          target.write(table, rows)
        }
        await client.query('CLOSE rows')
      }
    } finally {
      target.close()
    }
    await client.query('COMMIT')
    return {
      engine: isPlain ? 'postgres' : 'sqlite',
      counts: await countRows(file),
      isSnapshot: true,
      migrations: isPlain ? applied : STEPS.map(({ name }) => name),
    }
  })

const makePlainTable = async (client: pg.Client, table: string, exec: (sql: string) => void) => {
  const { fields } = await client.query(`SELECT * FROM ${quoted(table)} LIMIT 0`)
  exec(`CREATE TABLE ${quoted(table)} (${fields.map(({ name }) => quoted(name)).join(', ')})`)
}

/** Copies an unpacked SQLite file into an empty PostgreSQL database: all of it or nothing. */
export const importPostgres = ({
  beforeSwitch,
  databaseUrl,
  folder,
  manifest,
}: ArchiveImport): Promise<void> =>
  withPostgres(databaseUrl, async (client) => {
    const file = path.join(folder, 'fora.db')
    const isPlain = manifest.engine === 'postgres'
    if (!isPlain) await bringUpToDate(file)
    const counts = await countRows(file)
    const source = rowsOf(file)
    try {
      await client.query('BEGIN')
      await makeTables(
        client,
        isPlain ? POSTGRES_STEPS.filter(({ name }) => manifest.migrations.includes(name)) : POSTGRES_STEPS,
      )
      await withKeysAtTheEnd(client, async () => {
        for (const table of Object.keys(counts).filter((name) => name !== LEDGER))
          for (const rows of source.read(table)) await insert(client, table, rows)
      })
      await raiseSequences(client)
      const found: Record<string, number> = {}
      for (const table of await tablesOf(client)) found[table] = await countOf(client, table)
      sameCounts({ ...counts, [LEDGER]: 0 }, { ...found, [LEDGER]: 0 })
      await beforeSwitch()
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      source.close()
    }
    await analyse(client)
  })

/** PostgreSQL comes to it by itself some time after, and until then plans for empty tables. All is there, whatever it says. */
const analyse = (client: pg.Client): Promise<unknown> => client.query('ANALYZE').catch(() => undefined)

const makeTables = async (client: pg.Client, steps: readonly PostgresStep[]): Promise<void> => {
  // A migration runs statements through `db`, and asks neither Payload nor the request for anything.
  const db = drizzle({ client }) as unknown as Parameters<PostgresStep['up']>[0]['db']
  const nobody = {} as Pick<Parameters<PostgresStep['up']>[0], 'payload' | 'req'>
  for (const { name, up } of steps) {
    await up({ db, ...nobody })
    await client.query(`INSERT INTO ${LEDGER} (id, name, batch) VALUES ($1, $1, 1)`, [name])
  }
}

/** Rows refer to each other in circles: whether all are there is looked at when they are. */
const withKeysAtTheEnd = async (client: pg.Client, work: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query<{ table: string; key: string }>(
    `SELECT c.relname AS table, k.conname AS key FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace`,
  )
  const alter = async (how: string) => {
    for (const { table, key } of rows)
      await client.query(`ALTER TABLE ${quoted(table)} ALTER CONSTRAINT ${quoted(key)} ${how}`)
  }
  await alter('DEFERRABLE INITIALLY DEFERRED')
  await work()
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  await alter('NOT DEFERRABLE')
}

const insert = async (client: pg.Client, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
    .map(quoted)
    .join(', ')
  await client.query(
    `INSERT INTO ${quoted(table)} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${quoted(table)}, $1)`,
    [JSON.stringify(rows)],
  )
}

/** The numbers of rows that were copied are not given again. */
const raiseSequences = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = current_schema() AND column_default LIKE 'nextval(%'`,
  )
  for (const { table, column } of rows)
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(column)}), 0) + 1, false) FROM ${quoted(table)}`,
      [quoted(table), column],
    )
}

const countOf = async (client: pg.Client, table: string): Promise<number> =>
  Number((await client.query<{ count: string }>(`SELECT count(*) FROM ${quoted(table)}`)).rows[0]?.count)
