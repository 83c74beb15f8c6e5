import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { worded } from '@/i18n/desk/reasons'
import type { PersonActor } from '../domain/actor'
import { IMPORTS_AN_HOUR } from '../domain/import'
import { WorkflowError } from '../errors'

const HOUR_S = 60 * 60

type Turns = { isTaken: boolean; made: RateLimiterMemory }

const KEY = Symbol.for('fora.importTurns')
// Nobody else uses this symbol.
const holder = globalThis as { [KEY]?: Turns }

/** Of this process; the bundler may load this module several times. */
const turns = (): Turns =>
  (holder[KEY] ??= {
    isTaken: false,
    made: new RateLimiterMemory({ keyPrefix: 'import', points: IMPORTS_AN_HOUR, duration: HOUR_S }),
  })

/**
 * Makes texts of a file while nobody else does: whoever saves waits for one import, and not for several one after the
 * other.
 * @throws WorkflowError 429 busy
 */
export async function inImportTurn<T>(work: () => Promise<T>): Promise<T> {
  const own = turns()
  if (own.isTaken) throw new WorkflowError(429, worded('reason.import.busy'), { code: 'busy' })
  own.isTaken = true
  try {
    return await work()
  } finally {
    own.isTaken = false
  }
}

/** Counts one import of a person. @throws WorkflowError 429 tooManyRequests when they have made too many in an hour */
export async function countImport({ id }: Pick<PersonActor, 'id'>): Promise<void> {
  try {
    await turns().made.consume(id)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new WorkflowError(429, worded('reason.import.tooFast', { number: IMPORTS_AN_HOUR }), {
      code: 'tooManyRequests',
      retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)),
    })
  }
}
