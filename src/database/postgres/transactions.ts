import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError } from 'payload'
import { causesOf } from '@/lib/errors/causesOf'
import type { SideBySide } from '@/lib/transaction'
import { openSession } from '../drizzle/openSession'
import { queueWrites } from '../drizzle/queueWrites'
import { DatabaseBusy } from '../DatabaseBusy'
import { drizzleForTransactions, WAIT_MS } from './connect'
import { lockKey } from './locks'

/** How many transactions that are over are remembered, to refuse their stragglers. */
const REMEMBERED = 1_000

/**
 * Transactions of the adapter as Payload opens them, with three differences: they have connections apart from reads,
 * a failed commit is not swallowed, and a write that belongs to none gets one of its own.
 */
export const withTransactions = (adapter: PostgresAdapter): PostgresAdapter => {
  const rolledBack = new Set<string>()
  const forget = (id: string) => {
    const session = adapter.sessions[id]
    // Deleted first, so that nothing can pick the session up while it ends.
    Reflect.deleteProperty(adapter.sessions, id)
    return session
  }

  const refuseStraggler = (id: string) => {
    if (rolledBack.has(id))
      throw new APIError('The transaction of this write was rolled back: nothing was stored.', 503)
  }

  adapter.beginTransaction = async () => {
    await adapter.initializing
    const id = randomUUID()
    const drizzle = drizzleForTransactions(adapter)
    const session = await openSession<Db>((work) => drizzle.transaction(work, READ_COMMITTED))
    adapter.sessions = { ...adapter.sessions, [id]: session as Session }
    return id
  }
  adapter.commitTransaction = async (given) => {
    const id = String(await given)
    refuseStraggler(id)
    const session = forget(id)
    if (!session) return
    try {
      // A transaction in which a statement failed would be rolled back by COMMIT, without a word.
      await session.db.execute(sql`SELECT 1`)
    } catch (error) {
      await session.reject()
      throw error
    }
    await session.resolve()
  }
  adapter.rollbackTransaction = async (given) => {
    const id = String(await given)
    const session = forget(id)
    if (!session) return
    rolledBack.add(id)
    const [oldest] = rolledBack
    if (rolledBack.size > REMEMBERED && oldest) rolledBack.delete(oldest)
    await session.reject()
  }
  const takeLocks: SideBySide['takeLocks'] = async (id, names) => {
    const db = adapter.sessions[id]?.db
    try {
      for (const name of names) await db?.execute(sql`SELECT pg_advisory_xact_lock(${lockKey(name)})`)
    } catch (error) {
      throw hasCode(error, LOCK_NOT_AVAILABLE) ? new DatabaseBusy(WAIT_MS) : error
    }
  }
  Object.assign(adapter, { takeLocks })
  queueWrites(adapter, { isOpen: (id) => id in adapter.sessions, refuseStraggler })
  return adapter
}

type Session = PostgresAdapter['sessions'][string]
type Db = Parameters<Parameters<PostgresAdapter['drizzle']['transaction']>[0]>[0]

const LOCK_NOT_AVAILABLE = '55P03'
const hasCode = (error: unknown, code: string): boolean =>
  [...causesOf(error)].some((cause) => 'code' in cause && cause.code === code)

const READ_COMMITTED = { isolationLevel: 'read committed' } as const
