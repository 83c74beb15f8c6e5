import { setTimeout as sleep } from 'node:timers/promises'
import { isBusy } from '@/lib/errors/isBusy'

const FIRST_PAUSE_MS = 5
const LONGEST_PAUSE_MS = 250

/**
 * Runs an attempt again, after ever longer pauses, while another process keeps the file busy.
 * @param forMs when to give up, in milliseconds
 */
export const retryWhileBusy = async <T>(attempt: () => Promise<T>, forMs: number): Promise<T> => {
  const deadline = Date.now() + forMs
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || Date.now() + pause > deadline) throw error
    }
    await sleep(pause)
  }
}
