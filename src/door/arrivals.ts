import type { Server } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createLine } from '@/lib/letOthersIn'

/** Turns of the event loop in which nobody arrived. */
const QUIET_TURNS = 3
const LONGEST_MS = 1_000

/**
 * Node.js (libuv 1.46 and later) accepts one connection in each turn of its event loop. While a costly answer takes
 * a turn of a quarter of a second, whoever came in a crowd waits outside, unseen and uncounted, and readers with
 * them. So nothing costly is begun before everybody is in.
 */
export const createArrivals = () => {
  let arrived = 0
  const oneByOne = createLine()
  return {
    watch: (server: Server) => server.on('connection', () => (arrived += 1)),
    /** Waits until nobody arrives any more, or has long enough. Of those who waited, one goes on in each turn. */
    untilQuiet: async (): Promise<void> => {
      const end = performance.now() + LONGEST_MS
      for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < end;) {
        const before = arrived
        await nextTurn()
        quiet = arrived === before ? quiet + 1 : 0
      }
      await oneByOne()
    },
  }
}
