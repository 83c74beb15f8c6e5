import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkArchive } from '@/database/archive/checkArchive'
import { restoreArchive } from '@/database/archive/restoreArchive'
import { LEDGER, STEPS, type Step } from '@/database/schema'
import { upgrade } from '@/database/sqlite/upgrade'
import { noteSteps } from '@/database/upgrade'
import { env } from '@/lib/env'
import { writeBaseline } from '@/workflow/commands/baseline'
import { verifyAudit } from '@/workflow/queries/verify'
import { engine, getTestPayload, isSqlite } from '../../support/testPayload'
import { aSqliteOfThings } from './aSqliteOfThings'

/** What `npm run backup` made of the first content in the version whose schema is the first migration alone. */
const FIRST_SCHEMA = 'tests/fixtures/first-schema.tar.gz'

describe.runIf(isSqlite())('a database of the first released schema', () => {
  let payload: Payload
  beforeAll(async () => {
    await restoreArchive({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR, file: FIRST_SCHEMA })
    payload = await getTestPayload()
  })

  it('is brought up to date, with all texts and a whole audit log', async () => {
    const { faults, rows, texts } = await verifyAudit(payload)
    expect(faults).toEqual([])
    expect(rows).toBeGreaterThan(200)
    expect(texts).toBe(45)
  })

  it('has what its log did not seal sealed, once, without a false alarm', async () => {
    // Each public text and its edition, at least.
    expect(await writeBaseline(payload)).toBeGreaterThanOrEqual(90)
    expect((await verifyAudit(payload)).faults).toEqual([])
    expect(await writeBaseline(payload)).toBe(0)
  })
})

describe.runIf(isSqlite())('an upgrade of a SQLite database', () => {
  let payload: Payload
  let db: SQLiteAdapter
  beforeAll(async () => {
    ;({ payload, db } = await aSqliteOfThings(path.join(env.DATA_DIR, 'upgrade.db')))
    await db.client.execute(`INSERT INTO things (id, count) VALUES ('1', 7), ('2', 8)`)
    await db.client.execute(
      `INSERT INTO things_locales (title, _locale, _parent_id) VALUES ('One', 'en', '1'), ('Un', 'fr', '1')`,
    )
    await upgrade(db, [FIRST])
  })
  afterAll(() => payload.destroy())

  /** A step of statements. A real one is generated and gets the same arguments. */
  const step = (name: string, ...statements: string[]): Step => ({
    name,
    up: async ({ db: transaction }) => {
      for (const statement of statements) await transaction.run(statement)
    },
    down: () => Promise.resolve(),
  })
  const FIRST = step('1_first')
  const backups = () =>
    readdirSync(path.join(env.DATA_DIR, 'backups')).filter((file) => file.includes('before-'))
  const applied = async () =>
    (await db.client.execute('SELECT name FROM payload_migrations ORDER BY name')).rows.map(
      ({ name }) => name,
    )
  const titles = async () =>
    (await db.client.execute('SELECT title FROM things_locales ORDER BY title')).rows.map(
      ({ title }) => title,
    )

  it('backs up first, and keeps what belongs to a table that is made anew', async () => {
    const rebuild = step(
      '2_rebuild',
      'PRAGMA foreign_keys=OFF',
      'CREATE TABLE __new_things AS SELECT * FROM things',
      'DROP TABLE things',
      'ALTER TABLE __new_things RENAME TO things',
      'PRAGMA foreign_keys=ON',
      'CREATE UNIQUE INDEX things_id ON things (id)',
    )
    await upgrade(db, [FIRST, rebuild])
    expect(await titles()).toEqual(['One', 'Un'])
    expect(await applied()).toEqual(['1_first', '2_rebuild'])
    const backup = backups().at(-1) ?? ''
    expect(backup).toMatch(/^before-2_rebuild-\d{8}T\d{6}Z\.tar\.gz$/)
    const { counts } = await checkArchive(path.join(env.DATA_DIR, 'backups', backup))
    expect(counts).toMatchObject({ things: 2, things_locales: 2 })
  })

  it('makes all of its steps or none, and says which one failed', async () => {
    const steps = await applied()
    const good = step('3_good', 'ALTER TABLE things ADD COLUMN good text')
    const bad = step('4_bad', 'DELETE FROM things')
    const known = [FIRST, step('2_rebuild'), good, bad]
    await expect(upgrade(db, known)).rejects.toThrow(
      'The migration 4_bad failed (2 rows would refer to rows that are not there). The database is as it was.',
    )
    expect(await applied()).toEqual(steps)
    expect(await titles()).toEqual(['One', 'Un'])
    await expect(db.client.execute('SELECT good FROM things')).rejects.toThrow('no such column')
  })

  it('leaves foreign keys watched', async () => {
    const id = String(await db.beginTransaction())
    const session = db.sessions[id]?.db as unknown as SQLiteAdapter['drizzle']
    await expect(
      session.run(`INSERT INTO things_locales (title, _locale, _parent_id) VALUES ('x', 'en', 'nobody')`),
    ).rejects.toThrow()
    await db.rollbackTransaction(id)
  })

  it('is refused, in words, to an older version', async () => {
    await expect(upgrade(db, [FIRST])).rejects.toThrow(
      'The database was made by a newer Fora: it has had the migration 2_rebuild, which this version does not know. Use that',
    )
  })

  it('is refused where columns are missing that no step makes', async () => {
    await db.client.execute('ALTER TABLE things RENAME COLUMN count TO amount')
    await expect(upgrade(db, [FIRST, step('2_rebuild')])).rejects.toThrow(
      'The database lacks 1 columns that this version needs, such as things.count, and no migration makes them',
    )
  })
})

describe.runIf(engine() === 'mongodb')('a MongoDB database', () => {
  it('is started without a warning of fields for which its library has a word, too', async () => {
    // Of this adapter alone: see the condition above.
    const { collections } = (await getTestPayload()).db as unknown as MongooseAdapter
    const ledgers = Object.values(collections).filter(({ schema }) => schema.path('collection'))
    expect(ledgers.length).toBeGreaterThan(5)
    const loud = ledgers.filter(({ schema }) => !schema.get('suppressReservedKeysWarning'))
    expect(loud.map(({ modelName }) => modelName)).toEqual([])
  })

  it('says which versions were here, so that an older one is refused in words', async () => {
    const { db } = await getTestPayload()
    await noteSteps(db)
    const { docs } = await db.find<{ id: string; name: string }>({ collection: LEDGER, pagination: false })
    expect(docs.map(({ name }) => name).sort()).toEqual(STEPS.map(({ name }) => name))

    await db.create({ collection: LEDGER, data: { name: '99990101_000000_future', batch: 1 } })
    await expect(noteSteps(db)).rejects.toThrow('it has had the migration 99990101_000000_future')
  })
})
