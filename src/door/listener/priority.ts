import { readdirSync } from 'node:fs'
import { constants, getPriority, setPriority } from 'node:os'

/** How much nicer than the listener's thread the others are where both want a processor: of what the process began with. */
const LESS = 5
const THREADS = '/proc/self/task'

/** The threads that this process has now, by number; none where the system does not show them, or has priorities for processes alone. */
export const threads = (): readonly number[] => {
  if (process.platform !== 'linux') return []
  try {
    return readdirSync(THREADS).map(Number)
  } catch {
    return []
  }
}

/**
 * Lets these threads give way to what the process starts later and to what keeps its priority. Without this a reader's
 * answer waits for a processor as long as whatever else is under way, though it takes a fraction of a millisecond. Threads
 * that they start inherit it. It matters within the process (and what shares its share of the machine), and takes no right
 * that an ordinary user does not have.
 */
export const letGiveWay = (numbers: readonly number[]): void => {
  for (const number of numbers)
    try {
      setPriority(number, Math.min(getPriority(number) + LESS, constants.priority.PRIORITY_LOW))
    } catch {
      // It has ended meanwhile, or may not be changed: then it competes as before.
    }
}
