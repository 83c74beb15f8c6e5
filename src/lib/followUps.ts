import type { Payload } from 'payload'
import { clearAlarm, raiseAlarm } from './alarms'

/** Something to do after a commit that cannot undo it. Of tasks with one name, the newest one does for all. */
export type FollowUp = { name: string; run: () => Promise<void> }

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 60_000

/** The tasks that failed, one of each name, with when they are tried again. */
const failed = new Map<string, { task: FollowUp; pause: number }>()

/**
 * Runs a task. If it fails, that is logged and raises an alarm, and the task is tried again, after ever longer pauses,
 * until it succeeds.
 */
export async function follow(payload: Payload, task: FollowUp): Promise<void> {
  try {
    await task.run()
    failed.delete(task.name)
    clearAlarm(task.name)
  } catch (err) {
    payload.logger.error({ msg: `What follows a commit failed (${task.name}) and is tried again`, err })
    raiseAlarm(task.name, `${task.name}: ${err instanceof Error ? err.message : String(err)}`)
    const isWaiting = failed.has(task.name)
    failed.set(task.name, { task, pause: failed.get(task.name)?.pause ?? FIRST_PAUSE })
    if (!isWaiting) tryLater(payload, task.name)
  }
}

function tryLater(payload: Payload, name: string): void {
  const { pause = FIRST_PAUSE } = failed.get(name) ?? {}
  const again = async () => {
    const waiting = failed.get(name)
    if (!waiting) return
    waiting.pause = Math.min(2 * waiting.pause, LONGEST_PAUSE)
    await follow(payload, waiting.task)
    if (failed.has(name)) tryLater(payload, name)
  }
  setTimeout(() => void again(), pause).unref()
}
