import { setTimeout as wait } from 'node:timers/promises'
import { answersBusy } from './answersBusy'

const ATTEMPTS = 6
const FIRST_PAUSE_MS = 15

/**
 * Tries an operation again while the database refuses it because of another writer: MongoDB aborts
 * one of two transactions that touch the same document and leaves the retry to us. Pauses double
 * and are jittered, 15 ms to 0.5 s; after six attempts the last answer stands.
 */
export const askAgainWhileBusy = async (attempt: () => Promise<Response>): Promise<Response> => {
  for (let tried = 1; ; tried += 1) {
    const response = await attempt()
    if (tried === ATTEMPTS || !(await answersBusy(response))) return response
    await wait(FIRST_PAUSE_MS * 2 ** tried * (0.5 + Math.random() / 2))
  }
}
