import { LRUCache } from 'lru-cache'
import { createRenders, type Render } from './createRenders'
import type { Entry } from './Entry'

/** How many tags are remembered one by one; what was read before an older change is read again. */
const MOST_TAGS = 100_000

/** What V8 spends on an entry and on each string of it, in bytes: from heap snapshots. */
const ENTRY = 250
const STRING = 24

/** What an entry takes with its key and its tags. */
const weightOf = (key: string, { bytes, tags }: Pick<Entry, 'bytes' | 'tags'>): number =>
  tags.reduce((sum, tag) => sum + STRING + tag.length, bytes + ENTRY + STRING + key.length)

export type Store = ReturnType<typeof createStore>

/** Who keeps copies elsewhere hears of each change before anybody who waits for it goes on. */
type Follower = {
  /** null: everything. */
  changed: (tags: readonly string[] | null) => void
  suspended: (isSuspended: boolean) => void
}

type Bounds = {
  maxBytes: number
  now: () => number
  refused?: (answer: { key: string; bytes: number; most: number }) => void
}

/**
 * A bounded cache in which nothing that was read before a change can be taken for its result.
 *
 * Three stale pages are possible when a cache is emptied after a commit: a render that read before the
 * commit and is stored after it; a request that joins such a render; an invalidation that takes effect too
 * late. So every entry carries the tick at which its reading *began*, a tag remembers the tick at which it
 * was last invalidated, and `settled` waits for the renders that began earlier.
 *
 * @param maxBytes what all entries together may occupy, by their own estimate; the least recently used go first
 * @param now the clock, in milliseconds
 * @param refused told of an answer that is too large to be kept: it would be made anew at each request
 */
export function createStore({ maxBytes, now, refused = () => undefined }: Bounds) {
  const renders = createRenders()
  const entries = new LRUCache<string, Entry>({ maxSize: maxBytes, sizeCalculation: ({ bytes }) => bytes })
  const invalidated = new Map<string, number>()
  /** Nothing that began before this tick is an answer. */
  let floor = 0
  let lastChange = 0
  let isSuspended = false
  const followers = new Set<Follower>()

  const isInvalid = ({ tags, began }: Pick<Entry, 'tags' | 'began'>) =>
    began < floor || tags.some((tag) => (invalidated.get(tag) ?? 0) > began)
  const isOver = ({ until }: Pick<Entry, 'until'>) => until !== null && until <= now()

  return {
    renders,

    /** The entry, if no tag of it was invalidated since its reading began and its deadline has not passed. */
    get(key: string): Entry | null {
      const entry = isSuspended ? undefined : entries.get(key)
      if (!entry) return null
      if (!isInvalid(entry) && !isOver(entry)) return entry
      entries.delete(key)
      return null
    },

    /** Stores what a render read; false when it is already overtaken, too large, or of an unknown beginning. */
    set(key: string, render: Pick<Render, 'began'> | null, entry: Omit<Entry, 'began'>): boolean {
      entries.delete(key)
      if (!render || isSuspended) return false
      const whole = { ...entry, bytes: weightOf(key, entry), began: render.began }
      if (isInvalid(whole) || isOver(whole)) return false
      if (whole.bytes > maxBytes / 4) {
        refused({ key, bytes: whole.bytes, most: maxBytes / 4 })
        return false
      }
      entries.set(key, whole)
      return true
    },

    /** While a change could not be applied nothing is answered or kept, and what is there goes. */
    setSuspended(suspended: boolean) {
      for (const follower of suspended === isSuspended ? [] : followers) follower.suspended(suspended)
      isSuspended = suspended
      if (suspended) entries.clear()
    },

    /** Has one of the tags been invalidated since this tick? */
    isInvalid,

    /** From now on, nothing read before this moment is an answer for these tags. Returns the moment's tick. */
    invalidate(tags: readonly string[]): number {
      const tick = (lastChange = renders.tick())
      for (const tag of tags) {
        invalidated.delete(tag)
        invalidated.set(tag, tick)
      }
      for (const [oldest, changed] of invalidated) {
        if (invalidated.size <= MOST_TAGS) break
        invalidated.delete(oldest)
        floor = Math.max(floor, changed)
      }
      for (const { changed } of followers) changed(tags)
      return tick
    },

    /** From now on, nothing read before this moment is an answer. Returns the moment's tick. */
    invalidateAll(): number {
      invalidated.clear()
      for (const { changed } of followers) changed(null)
      return (floor = lastChange = renders.tick())
    },

    /** Tells this one how things are, and of every change from now on. */
    follow(follower: Follower) {
      followers.add(follower)
      follower.suspended(isSuspended)
    },

    /** The tick of the last invalidation. */
    lastChange: () => lastChange,

    clear: () => entries.clear(),

    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
  }
}
