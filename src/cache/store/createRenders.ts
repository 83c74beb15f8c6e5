import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * A page or a read that is being made. `uses`: the tags of what it has read so far; null where nobody can know (a
 * read by itself, which is short, or a page that was not asked for over HTTP).
 */
export type Render = { began: number; startedAt: number; uses: Set<string> | null }

/** A render that never ended (it failed, its reader left) is forgotten after this time, in milliseconds. */
const LOST_AFTER = 60_000

type Change = { tick: number; tags: readonly string[] | null }

/**
 * The renders and reads in flight, in the order of a counter that never repeats: two events of the same
 * millisecond still have an order.
 */
export function createRenders() {
  const inFlight = new Set<Render>()
  const waiting = new Set<() => void>()
  let counter = 0

  const wake = () => {
    for (const check of [...waiting]) check()
  }
  const before = (tick: number) => {
    const lost = Date.now() - LOST_AFTER
    for (const render of inFlight) if (render.startedAt < lost) inFlight.delete(render)
    return [...inFlight].filter(({ began }) => began < tick)
  }
  /** What it has not read yet it will read after the change. */
  const isTouched = ({ uses }: Render, tags: Change['tags']) =>
    uses !== null && (tags === null || tags.some((tag) => uses.has(tag)))

  /** Resolves once `isBusy` is false: with true, or with false when that takes longer. */
  const until = (isBusy: () => boolean, within: number): Promise<boolean> => {
    if (!isBusy()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const finish = (isDone: boolean) => {
        clearTimeout(timer)
        waiting.delete(check)
        resolve(isDone)
      }
      const check = () => {
        if (!isBusy()) finish(true)
      }
      const timer = setTimeout(() => finish(false), within)
      waiting.add(check)
    })
  }

  return {
    tick: () => ++counter,

    /** Has it been in flight for longer than any render takes? */
    isLost: ({ startedAt }: Render) => startedAt < Date.now() - LOST_AFTER,

    begin(uses: Render['uses'] = null): Render {
      const render = { began: ++counter, startedAt: Date.now(), uses }
      inFlight.add(render)
      return render
    },

    end(render: Render) {
      if (inFlight.delete(render)) wake()
    },

    /** Something is read for a page, and nobody knows for which: each may be made of it. */
    useSomewhere(tags: readonly string[]) {
      for (const { uses } of inFlight) for (const tag of tags) uses?.add(tag)
    },

    /**
     * Resolves when no render that began before the tick, and has read what changed, is in flight: with true, or with
     * false when that takes longer than `within` milliseconds. Of unrelated pages nobody waits for one.
     * @param tags what changed; null: everything
     */
    async settled({ tick, tags = null, within }: { tick: number; tags?: Change['tags']; within: number }) {
      const isRead = await until(() => before(tick).some(({ uses }) => uses === null), within)
      if (!isRead) return false
      if (before(tick).length === 0) return true
      // A page notes what a read was made of when it goes on with it.
      await nextTurn()
      return until(() => before(tick).some((render) => isTouched(render, tags)), within)
    },
  }
}
