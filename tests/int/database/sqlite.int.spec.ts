import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Limits } from '@/database/sqlite/queue'
import { isSqlite } from '../../support/testPayload'
import { aSqliteOfThings } from './aSqliteOfThings'

/** Short, for the tests in which time runs out: for no other, as a busy machine may pause that long. */
const SHORT = { waitMs: 300, holdMs: 1500 }
/** Time for a write to come and wait. */
const A_MOMENT = 100
// The collection is this test's own: the generated types do not know it.
const collection = 'things' as CollectionSlug

type Anything = Payload & Record<'create' | 'update' | 'find' | 'count', (args: object) => Promise<never>>

/** A database of one test group. */
const aDatabase = (name: string, limits?: Limits) => {
  let payload: Anything
  let db: SQLiteAdapter

  beforeAll(async () => {
    const things = await aSqliteOfThings(path.join(process.env.DATA_DIR ?? '', name), limits)
    payload = things.payload as Anything
    db = things.db
  })
  afterAll(() => payload.destroy())

  return {
    payload: () => payload,
    db: () => db,
    aThing: (data: object = {}, req?: PayloadRequest): Promise<{ id: string }> =>
      payload.create({ collection, data: { title: 'A thing', ...data }, ...(req && { req }) }),
    countOf: async (where: object) =>
      (await (payload.count({ collection, where }) as Promise<{ totalDocs: number }>)).totalDocs,
    begin: async () => String(await db.beginTransaction()),
    inTransaction: async (transactionID: string) =>
      Object.assign(await createLocalReq({}, payload), { transactionID }),
  }
}

describe.runIf(isSqlite())('SQLite', () => {
  const { payload, db, aThing, countOf, begin } = aDatabase('things.db')

  it('stores 100 things created at once', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, count) => aThing({ title: 'One of 100', count })))
    expect(await countOf({ title: { equals: 'One of 100' } })).toBe(100)
  })

  it('stores 20 updates of one thing made at once', async () => {
    const { id } = await aThing()
    const updates = Array.from({ length: 20 }, (_, count) =>
      payload().update({ collection, id, data: { count } }),
    )
    expect(await Promise.all(updates)).toHaveLength(20)
  })

  it('lets a write outside a transaction wait for the open one', async () => {
    const order: string[] = []
    const id = await begin()
    const outside = db()
      .create({ collection, data: { key: 'outside' } })
      .then(() => order.push('outside'))
    await sleep(A_MOMENT)
    order.push('commit')
    await db().commitTransaction(id)
    await outside
    expect(order).toEqual(['commit', 'outside'])
  })

  it('stores nothing of a write outside a transaction that failed', async () => {
    await aThing({ key: 'taken' })
    await expect(db().create({ collection, data: { key: 'taken', count: 7777 } })).rejects.toThrow()
    expect(await countOf({ count: { equals: 7777 } })).toBe(0)
  })

  it('reports a commit that failed', async () => {
    const id = await begin()
    const session = db().sessions[id]?.db as unknown as SQLiteAdapter['drizzle']
    await session.run('PRAGMA defer_foreign_keys = ON')
    await session.run(
      `INSERT INTO things_locales (title, _locale, _parent_id) VALUES ('orphan', 'en', 'nobody')`,
    )
    await expect(db().commitTransaction(id)).rejects.toThrow(/FOREIGN KEY/)
    await expect(aThing({ key: 'after' })).resolves.toBeDefined()
  })

  it('keeps its connections: 300 transactions open no more files', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    await aThing()
    const before = open()
    for (let index = 0; index < 300; index += 1) await db().commitTransaction(await begin())
    expect(open()).toBeLessThan(before + 10)
  })

  it('opens again after it was closed, as it is when a developer changes the configuration', async () => {
    await aThing({ title: 'From before' })
    await db().destroy?.()
    await db().init?.()
    await db().connect?.({ hotReload: true })
    await aThing({ title: 'From after' })
    expect(await countOf({ title: { in: ['From before', 'From after'] } })).toBe(2)
  })
})

describe.runIf(isSqlite())('SQLite, when time runs out', () => {
  const { db, aThing, countOf, begin, inTransaction } = aDatabase('late.db', SHORT)

  it('tells a nested call that forgot `req` what it forgot', async () => {
    const id = await begin()
    const req = await inTransaction(id)
    await aThing({ key: 'parent' }, req)
    await expect(aThing({ key: 'child' })).rejects.toThrow('without passing `req`')
    await db().rollbackTransaction(id)
    expect(await countOf({ key: { in: ['parent', 'child'] } })).toBe(0)
  })

  it('rolls back a transaction that nobody ends, and refuses its stragglers', async () => {
    const id = await begin()
    const req = await inTransaction(id)
    await aThing({ key: 'abandoned' }, req)
    await sleep(SHORT.holdMs + 100)
    await expect(aThing({ key: 'straggler' }, req)).rejects.toThrow('rolled back')
    await expect(db().commitTransaction(id)).rejects.toThrow('rolled back')
    await aThing({ key: 'next' })
    expect(await countOf({ key: { in: ['abandoned', 'straggler'] } })).toBe(0)
    expect(await countOf({ key: { equals: 'next' } })).toBe(1)
  })
})
