type Bounds = {
  /** How many are let in at once, in all and of one source. */
  atOnce: number
  each: number
  /** How many more may wait for that, in all and of one source. */
  waiting: number
  waitingEach: number
}

/** Ends a turn. More than once is once. */
export type Leave = () => void

/**
 * Lets a few in at once. Sources take turns, so that one which sends two hundred requests at once waits behind
 * itself and not before others; and the queues are short: who finds no room is told so, at once.
 */
export const createTurns = ({ atOnce, each, waiting, waitingEach }: Bounds) => {
  type Source = { running: number; queue: (() => void)[] }
  const sources = new Map<string, Source>()
  let [running, queued] = [0, 0]

  /** A source whose turn it was goes to the end of the line. */
  const next = () => {
    for (const [name, source] of sources) {
      if (running >= atOnce) return
      const begin = source.running < each ? source.queue.shift() : undefined
      if (!begin) continue
      queued -= 1
      sources.delete(name)
      sources.set(name, source)
      begin()
    }
  }

  const begin = (name: string, source: Source): Leave => {
    running += 1
    source.running += 1
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      running -= 1
      source.running -= 1
      if (source.running === 0 && source.queue.length === 0) sources.delete(name)
      next()
    }
  }

  /** Waits for a turn; undefined at once when there is no room to wait. */
  return async (name: string): Promise<Leave | undefined> => {
    const source = sources.get(name) ?? { running: 0, queue: [] }
    const isFree = running < atOnce && source.running < each && source.queue.length === 0
    if (!isFree && (queued >= waiting || source.queue.length >= waitingEach)) return undefined
    sources.set(name, source)
    if (isFree) return begin(name, source)
    queued += 1
    return new Promise((resolve) => source.queue.push(() => resolve(begin(name, source))))
  }
}
