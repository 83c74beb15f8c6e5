import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { APIError } from 'payload'
import { openSession, type Session } from '../drizzle/openSession'
import { createQueue, type Limits, type ReleaseTurn } from './queue'
import { retryWhileBusy } from './retryWhileBusy'
import { queueWrites } from '../drizzle/queueWrites'

const LIMITS = { waitMs: 10_000, holdMs: 30_000 }
const BUSY_MS = 5_000
/** How many rolled-back transactions are remembered, to refuse their stragglers. */
const REMEMBERED = 1_000

/**
 * Lets the adapter run one transaction at a time: several at once fail on SQLite. Writes outside a
 * transaction wait too, and get one of their own.
 */
export const serialise = (adapter: SQLiteAdapter, limits: Limits = LIMITS): SQLiteAdapter => {
  const queue = createQueue(limits)
  const releases = new Map<string, ReleaseTurn>()
  const rolledBack = new Set<string>()

  const forget = (id: string) => {
    const release = releases.get(id)
    releases.delete(id)
    // Deleted from the registry first, so that nothing can pick the session up while it ends.
    const session = adapter.sessions?.[id]
    if (adapter.sessions) Reflect.deleteProperty(adapter.sessions, id)
    return { session, release }
  }

  const remember = (id: string) => {
    rolledBack.add(id)
    const [oldest] = rolledBack
    if (rolledBack.size > REMEMBERED && oldest) rolledBack.delete(oldest)
  }

  const rollBack = async (id: string) => {
    const { session, release } = forget(id)
    if (!session) return
    remember(id)
    await session.reject().finally(release)
  }

  const begin = async () => {
    await adapter.initializing
    const id = randomUUID()
    const release = await queue.take(() => {
      adapter.payload.logger.error(
        `A database transaction was rolled back after ${limits.holdMs / 1000} s: nobody ended it.`,
      )
      rollBack(id).catch((err: unknown) => adapter.payload.logger.error({ err, msg: 'The rollback failed.' }))
    })
    try {
      const session = await retryWhileBusy(() => openSessionOf(adapter), BUSY_MS)
      adapter.sessions = { ...adapter.sessions, [id]: session }
      releases.set(id, release)
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  const commit = async (id: string) => {
    refuseStraggler(id)
    const { session, release } = forget(id)
    await session?.resolve().finally(release)
  }

  const refuseStraggler = (id: string) => {
    if (rolledBack.has(id))
      throw new APIError('The transaction of this write was rolled back: nothing was stored.', 503)
  }

  adapter.beginTransaction = begin
  adapter.commitTransaction = async (id) => commit(String(await id))
  adapter.rollbackTransaction = async (id) => rollBack(String(await id))
  queueWrites(adapter, { isOpen: (id) => id in (adapter.sessions ?? {}), refuseStraggler })
  return adapter
}

type OwnSession = NonNullable<SQLiteAdapter['sessions']>[string]

/** Opens a transaction of the embedded database. */
export const openSessionOf = ({ drizzle }: Pick<SQLiteAdapter, 'drizzle'>): Promise<OwnSession> =>
  // Payload narrows drizzle's type by the names of its tables: it is the same object.
  openSession((work) => drizzle.transaction(work)) as unknown as Promise<Session<OwnSession['db']>>
