import { metrics } from '@/lib/metrics'
import { DatabaseBusy } from '../DatabaseBusy'

/** Gives the turn to the next in the queue. Calling it again does nothing. */
export type ReleaseTurn = () => void

interface Waiter {
  start: (release: ReleaseTurn) => void
  /** The turn that this one waits to see the end of. */
  turn: number
}

export interface Limits {
  /** How long one holder may keep a waiter waiting, in milliseconds. */
  waitMs: number
  /** How long a turn may last before its holder is told to end it, in milliseconds. */
  holdMs: number
}

/**
 * A queue in which one at a time has the turn, first come, first served.
 * @returns `take`: waits for the turn; its argument is called when the turn lasts too long, and must end it
 */
export const createQueue = ({ waitMs, holdMs }: Limits) => {
  const { writesWaiting } = metrics()
  const waiting: Waiter[] = []
  let turn = 0
  let isTaken = false

  const next = () => {
    isTaken = false
    waiting.shift()?.start(give())
  }

  const give = (): ReleaseTurn => {
    isTaken = true
    const mine = ++turn
    return () => {
      if (isTaken && mine === turn) next()
    }
  }

  const take = (onLate: () => void): Promise<ReleaseTurn> =>
    new Promise<ReleaseTurn>((resolve, reject) => {
      if (!isTaken) return resolve(give())

      const timer = setInterval(() => {
        // Others were served meanwhile: the queue is long, nobody is stuck.
        if (waiter.turn !== turn) return (waiter.turn = turn)
        clearInterval(timer)
        waiting.splice(waiting.indexOf(waiter), 1)
        writesWaiting.dec()
        return reject(new DatabaseBusy(waitMs))
      }, waitMs)
      const waiter: Waiter = {
        turn,
        start: (release) => {
          clearInterval(timer)
          writesWaiting.dec()
          resolve(release)
        },
      }
      waiting.push(waiter)
      writesWaiting.inc()
    }).then((release) => {
      const timer = setTimeout(onLate, holdMs)
      return () => {
        clearTimeout(timer)
        release()
      }
    })

  return { take }
}
