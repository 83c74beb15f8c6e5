import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { doNext, doTaken, stand, takeNext, type Followers, type JobKind } from './kinds'

/** How long a lane with nothing to do waits before it looks again, in milliseconds. */
const PAUSE_MS = 1_000

/** What is done one after the other. What stands in two lanes does not wait for one another, nor fail together. */
export type Lane = {
  name: string
  /** How long to wait when there is nothing to do, in milliseconds. */
  pause: number
  /** Does the next thing. @returns whether there may be more */
  step: () => Promise<boolean>
  /** Resolves when nothing is in hand that a step has begun and not waited for. */
  end?: () => Promise<void>
}

/** The lane of a kind of job: one at a time in this process, those that are due for longest first. */
export function laneOf(payload: Payload, kind: JobKind): Lane {
  if ('follow' in kind) return wideLaneOf(payload, kind)
  let isStanding = false
  const step = async () => {
    if (!isStanding) await stand(payload, kind)
    isStanding = true
    return doNext(payload, kind)
  }
  return { name: kind.name, pause: PAUSE_MS, step }
}

/** The lane of a kind of which several are done at once: who takes long keeps nobody else waiting. */
function wideLaneOf(payload: Payload, kind: Followers): Lane {
  const inHand = new Set<Promise<void>>()
  const begin = (work: Promise<void>) => {
    const ended = work
      .catch((err: unknown) =>
        payload.logger.error({ msg: `A job could not be put off (${kind.name})`, err }),
      )
      .finally(() => inHand.delete(ended))
    inHand.add(ended)
  }
  const step = async () => {
    if (inHand.size >= kind.atOnce) await Promise.race(inHand)
    const job = await takeNext(payload, kind)
    if (job) begin(doTaken(payload, kind, job))
    return job !== null
  }
  return {
    ...{ name: kind.name, pause: PAUSE_MS, step },
    end: async () => {
      await Promise.all(inHand)
    },
  }
}

/**
 * Runs lanes side by side, from now on. A step that fails is logged, and the lane goes on after its pause.
 * @returns ends them: resolves when what is in hand is done
 */
export function runLanes({ logger }: Payload, lanes: readonly Lane[]): () => Promise<void> {
  const ending = new AbortController()
  const { signal } = ending
  // Each lane that pauses listens to it, and no lane twice.
  setMaxListeners(lanes.length, signal)
  const follow = async ({ end, name, pause, step }: Lane) => {
    while (!signal.aborted) {
      let isMore = false
      try {
        isMore = await step()
      } catch (err) {
        logger.error({ msg: `The jobs of a lane could not be looked at (${name}); trying again soon`, err })
      }
      if (!isMore) await pauseFor(pause, signal)
    }
    await end?.()
  }
  const ended = Promise.all(lanes.map(follow))
  return async () => {
    ending.abort()
    await ended
  }
}

const pauseFor = async (ms: number, signal: AbortSignal): Promise<void> => {
  try {
    await wait(ms, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
