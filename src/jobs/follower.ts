import type { Payload } from 'payload'
import { entriesAfter, newestEntry, type OutboxEntry } from './outbox'

/** How many public changes are handled at once. */
const BATCH = 500

/** What follows the outbox in each process for itself: what a process keeps in its memory, it must empty itself. */
type Follower = {
  /**
   * Handles what this process has not yet, in the order of the commits; of several at once, one after the other.
   * Resolves when it is done. The first time there is nothing to catch up with but the newest change: nothing was read
   * before this process looked at the outbox, but what it is told now may have been read a moment ago.
   */
  drain: (payload: Payload) => Promise<void>
  /** The number of the last public change that this process has handled; 0 before the first. */
  applied: (payload: Payload) => number
}

type Handle = (payload: Payload, entries: readonly OutboxEntry[]) => Promise<void>
type Cursor = { applied: number | undefined; working: Promise<void> }

/** Next.js loads a module more than once into one process, which has one cursor for each name. */
const shared = globalThis as typeof globalThis & { foraFollowers?: Map<string, WeakMap<Payload, Cursor>> }
const followers = (shared.foraFollowers ??= new Map<string, WeakMap<Payload, Cursor>>())

/** @param name of what follows, one in a process */
export function createFollower(name: string, handle: Handle): Follower {
  const cursors = followers.get(name) ?? new WeakMap<Payload, Cursor>()
  followers.set(name, cursors)
  const drain = async (payload: Payload) => {
    const cursor = cursors.get(payload) ?? { applied: undefined, working: Promise.resolve() }
    cursors.set(payload, cursor)
    const work = cursor.working.then(() => catchUp(payload, cursor, handle))
    cursor.working = work.catch(() => undefined)
    await work
  }
  return { drain, applied: (payload) => cursors.get(payload)?.applied ?? 0 }
}

async function catchUp(payload: Payload, cursor: Cursor, handle: Handle): Promise<void> {
  for (let isMore = true; isMore;) {
    const { applied } = cursor
    const isFirst = applied === undefined
    const entries = isFirst ? await newestEntry(payload) : await entriesAfter(payload, applied, BATCH)
    await handle(payload, entries)
    cursor.applied = entries.at(-1)?.seq ?? applied ?? 0
    isMore = entries.length === BATCH
  }
}
