import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkArchive } from '@/database/archive/checkArchive'
import { restoreArchive } from '@/database/archive/restoreArchive'
import { postgres } from '@/database/postgres'
import { upgrade } from '@/database/postgres/upgrade'
import { POSTGRES_STEPS, type PostgresStep } from '@/database/schema'
import { mintId } from '@/database/drizzle/mintIds'
import { env } from '@/lib/env'
import { keepOthersOut } from '@/lib/transaction'
import { engine, getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'
import { runOn } from '../../support/postgres/startPostgres'

const collection = 'users'
const A_MOMENT = 100

describe.runIf(engine() === 'postgres')('PostgreSQL', () => {
  let payload: Payload
  let db: PostgresAdapter
  beforeAll(async () => {
    writesPastTheWorkflow()
    payload = await getTestPayload()
    // The adapter of this leg is PostgreSQL's, whatever the general type says.
    db = payload.db as unknown as PostgresAdapter
  })

  const aRow = (email: string) => ({ collection, data: { name: 'A person', email } }) as const
  const countOf = async (email: string) =>
    (await payload.db.count({ collection, where: { email: { equals: email } } })).totalDocs
  const begin = async () => {
    const id = String(await db.beginTransaction())
    return { id, req: Object.assign(await createLocalReq({}, payload), { transactionID: id }) }
  }

  it('keeps an id that another database minted, and finds nothing under a malformed one', async () => {
    const id = mintId()
    await payload.db.create({ ...aRow('minted@example.eu'), customID: id })
    expect(await payload.db.findOne({ collection, where: { id: { equals: id } } })).toMatchObject({ id })
    expect(await payload.db.findOne({ collection, where: { id: { equals: 'no such id' } } })).toBeNull()
  })

  it('sorts by bytes and puts empty values first, as the other databases do', async () => {
    for (const subject of ['b', null, 'B', 'é', 'a'])
      await payload.db.create({
        collection: 'roles',
        data: { slug: subject, version: 'sorted', subject: { en: subject } },
        locale: 'all',
      } as never)
    const slugs = async (sort: string) => {
      const where = { version: { equals: 'sorted' } }
      const { docs } = await payload.db.find<{ id: string; slug: string }>({
        collection: 'roles',
        sort,
        where,
      })
      return docs.map(({ slug }) => slug)
    }
    expect(await slugs('slug')).toEqual([null, 'B', 'a', 'b', 'é'])
    expect(await slugs('-slug')).toEqual(['é', 'b', 'a', 'B', null])
  })

  it('lets one transaction after the other have a name, in any number of instances', async () => {
    const order: string[] = []
    const [first, second] = [await begin(), await begin()]
    await keepOthersOut(first.req, ['forums/1', 'forums/2'])
    const waiting = keepOthersOut(second.req, ['forums/2']).then(() => order.push('second'))
    await sleep(A_MOMENT)
    order.push('first ends')
    await db.commitTransaction(first.id)
    await waiting
    await db.rollbackTransaction(second.id)
    expect(order).toEqual(['first ends', 'second'])
  })

  it('commits nothing of a transaction in which a write failed', async () => {
    await payload.db.create(aRow('taken@example.eu'))
    const { id, req } = await begin()
    await payload.db.create({ ...aRow('before@example.eu'), req })
    await expect(payload.db.create({ ...aRow('taken@example.eu'), req })).rejects.toThrow()
    await expect(db.commitTransaction(id)).rejects.toThrow()
    expect(await countOf('before@example.eu')).toBe(0)
  })

  it('stores nothing of a write outside a transaction that failed, and refuses stragglers', async () => {
    const { id, req } = await begin()
    await db.rollbackTransaction(id)
    await expect(payload.db.create({ ...aRow('late@example.eu'), req })).rejects.toThrow('rolled back')
    expect(await countOf('late@example.eu')).toBe(0)
  })

  it('serves reads while more transactions are open than may be at once', async () => {
    const transactions = Array.from({ length: 12 }, async () => {
      const { id } = await begin()
      await countOf('anybody@example.eu')
      await db.commitTransaction(id)
    })
    await expect(Promise.all(transactions)).resolves.toHaveLength(12)
  })
})

describe.runIf(engine() === 'postgres')('an upgrade of a PostgreSQL database', () => {
  let payload: Payload
  let db: PostgresAdapter
  beforeAll(async () => {
    payload = await getTestPayload()
    db = payload.db as unknown as PostgresAdapter
  })

  const step = (name: string, ...statements: string[]): PostgresStep => ({
    name,
    up: async ({ db: transaction }) => {
      for (const statement of statements) await transaction.execute(sql.raw(statement))
    },
    down: () => Promise.resolve(),
  })
  const columns = async () =>
    (
      await db.pool.query(`SELECT column_name FROM information_schema.columns WHERE table_name = 'outbox'`)
    ).rows.map((row: { column_name: string }) => row.column_name)

  it('makes all of its steps or none, and says which one failed', async () => {
    const good = step('99990101_000000_good', 'ALTER TABLE outbox ADD COLUMN good text')
    const bad = step('99990101_000001_bad', 'ALTER TABLE nowhere ADD COLUMN bad text')
    await expect(upgrade(db, [...POSTGRES_STEPS, good, bad])).rejects.toThrow(
      /The migration 99990101_000001_bad failed .*The database is as it was\./s,
    )
    expect(await columns()).not.toContain('good')
  })

  it('backs up first, so that the database of before can be restored', async () => {
    const next = step('99990101_000002_next', 'ALTER TABLE outbox ADD COLUMN next text')
    await upgrade(db, [...POSTGRES_STEPS, next])
    expect(await columns()).toContain('next')
    const folder = path.join(env.DATA_DIR, 'backups')
    const backup = readdirSync(folder).find((name) => name.includes('next')) ?? ''
    expect(backup).toMatch(/^before-99990101_000002_next-\d{8}T\d{6}Z\.tar\.gz$/)
    const archive = await checkArchive(path.join(folder, backup))
    expect(archive.migrations).toEqual(POSTGRES_STEPS.map(({ name }) => name))

    const databaseUrl = `${env.DATABASE_URL}_before`
    await runOn(env.DATABASE_URL, `CREATE DATABASE ${new URL(databaseUrl).pathname.slice(1)}`)
    const dataDir = path.join(env.DATA_DIR, 'before')
    await restoreArchive({ databaseUrl, dataDir, file: path.join(folder, backup) })
    await expect(runOn(databaseUrl, 'SELECT seq FROM outbox')).resolves.toBeUndefined()
    await expect(runOn(databaseUrl, 'SELECT next FROM outbox')).rejects.toThrow(/does not exist/)
    await runOn(env.DATABASE_URL, `DROP DATABASE ${new URL(databaseUrl).pathname.slice(1)}`)
  })

  it('is refused, in words, to an older version', async () => {
    await expect(upgrade(db)).rejects.toThrow(
      'The database was made by a newer Fora: it has had the migration 99990101_000002_next, which this version does not know.',
    )
  })

  it('says in words that a server cannot be reached, or has no such database', async () => {
    const connecting = (url: string) =>
      Promise.resolve(postgres(url).init({ payload })).then((adapter) => adapter.connect?.())
    await expect(connecting('postgres://fora@127.0.0.1:9/fora')).rejects.toThrow('cannot be reached')
    await expect(connecting(`${env.DATABASE_URL}_nowhere`)).rejects.toThrow('does not have this database')
  })
})
