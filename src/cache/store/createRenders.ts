export type Render = { began: number; startedAt: number }

/** A render that never ended (it failed, its reader left) is forgotten after this time, in milliseconds. */
const LOST_AFTER = 60_000

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
  const isBusyBefore = (tick: number) => {
    const lost = Date.now() - LOST_AFTER
    for (const render of inFlight) if (render.startedAt < lost) inFlight.delete(render)
    return [...inFlight].some(({ began }) => began < tick)
  }

  return {
    tick: () => ++counter,

    /** Has it been in flight for longer than any render takes? */
    isLost: ({ startedAt }: Render) => startedAt < Date.now() - LOST_AFTER,

    begin(): Render {
      const render = { began: ++counter, startedAt: Date.now() }
      inFlight.add(render)
      return render
    },

    end(render: Render) {
      if (inFlight.delete(render)) wake()
    },

    /**
     * Resolves when no render that began before the tick is in flight: with true, or with false when that
     * takes longer than `within` milliseconds.
     */
    settled({ tick, within }: { tick: number; within: number }): Promise<boolean> {
      if (!isBusyBefore(tick)) return Promise.resolve(true)
      return new Promise((resolve) => {
        const finish = (isSettled: boolean) => {
          clearTimeout(timer)
          waiting.delete(check)
          resolve(isSettled)
        }
        const check = () => {
          if (!isBusyBefore(tick)) finish(true)
        }
        const timer = setTimeout(() => finish(false), within)
        waiting.add(check)
      })
    },
  }
}
