import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { doNext, stand, type Kind } from './kinds'

/** How long a lane with nothing to do waits before it looks again, in milliseconds. */
const PAUSE_MS = 1_000

/** What is done one after the other. What stands in two lanes does not wait for one another, nor fail together. */
export type Lane = {
  name: string
  /** How long to wait when there is nothing to do, in milliseconds. */
  pause: number
  /** Does the next thing. @returns whether there may be more */
  step: () => Promise<boolean>
}

/** The lane of a kind of job: one at a time in this process, those that are due for longest first. */
export function laneOf(payload: Payload, kind: Kind): Lane {
  let isStanding = false
  const step = async () => {
    if (!isStanding) await stand(payload, kind)
    isStanding = true
    return doNext(payload, kind)
  }
  return { name: kind.name, pause: PAUSE_MS, step }
}

/**
 * Runs lanes side by side, from now on. A step that fails is logged, and the lane goes on after its pause.
 * @returns ends them: resolves when what is in hand is done
 */
export function run({ logger }: Payload, lanes: readonly Lane[]): () => Promise<void> {
  const ending = new AbortController()
  const { signal } = ending
  // Each lane that pauses listens to it, and no lane twice.
  setMaxListeners(lanes.length, signal)
  const follow = async ({ name, pause, step }: Lane) => {
    while (!signal.aborted) {
      let isMore = false
      try {
        isMore = await step()
      } catch (err) {
        logger.error({ msg: `The jobs of a lane could not be looked at (${name}); trying again soon`, err })
      }
      if (!isMore) await pauseFor(pause, signal)
    }
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
