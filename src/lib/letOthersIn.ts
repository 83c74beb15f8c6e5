import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds that one turn of the event loop may take before the next begins. */
const LONGEST_TURN = 1

let begun: number | undefined

/**
 * Where work is made of many short steps that never wait for anything (SQLite answers at once, and so the whole of a
 * read, with all that is made of its rows, would be one turn of the event loop), this lets in who waits outside
 * between two steps, as soon as a turn has taken long. Before that it costs the look at a clock.
 */
export const letOthersIn = async (): Promise<void> => {
  while (isLong()) await nextTurn()
}

const isLong = (): boolean => {
  const now = performance.now()
  if (begun !== undefined) return now - begun > LONGEST_TURN
  begun = now
  setImmediate(() => (begun = undefined))
  return false
}
