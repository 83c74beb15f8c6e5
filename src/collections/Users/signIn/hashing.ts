import { AsyncLocalStorage } from 'node:async_hooks'
import crypto from 'node:crypto'
import os from 'node:os'

/** Who waits for a password to be checked: somebody whom we know by a cookie or a session, or anybody. */
export type HashLane = 'known' | 'stranger'

/** How many checks may be under way, waiting ones included, in all and of one (source or account). */
const PLACES: Record<HashLane, { all: number; each: number }> = {
  known: { all: 32, each: 4 },
  stranger: { all: 12, each: 6 },
}
/**
 * Node.js hashes in a pool of four threads, which reads files and resolves names as well: half stays free. And one
 * processor is always left to whoever answers the readers.
 */
const AT_ONCE = os.availableParallelism() > 2 ? 2 : 1

/**
 * At most two hashes at once, in two lanes: as long as strangers wait, one at a time is theirs and the other is
 * for those whom we know; what strangers leave free those may have too. Where there is room for one, the lanes take
 * turns. So neither lane can stop the other.
 *
 * A *place* is what a request needs to come this far at all. There are few: whoever finds none is told to come
 * again, instead of waiting behind everybody else.
 */
export const createHashing = (atOnce: number = AT_ONCE) => {
  const lanes = new AsyncLocalStorage<HashLane>()
  const waiting: Record<HashLane, (() => void)[]> = { known: [], stranger: [] }
  const running: Record<HashLane, number> = { known: 0, stranger: 0 }
  const places: Record<HashLane, { all: number; of: Map<string, number> }> = {
    known: { all: 0, of: new Map() },
    stranger: { all: 0, of: new Map() },
  }

  let last: HashLane = 'known'
  const isStrangersTurn = (): boolean => {
    if (running.stranger > 0 || waiting.stranger.length === 0) return false
    return atOnce > 1 || last === 'known' || waiting.known.length === 0
  }
  const start = () => {
    while (running.known + running.stranger < atOnce) {
      const lane = isStrangersTurn() ? 'stranger' : 'known'
      const begin = waiting[lane].shift()
      if (!begin) return
      running[lane] += 1
      last = lane
      begin()
    }
  }

  /**
   * Hashes when it is its turn. `hash` gets the callback that ends the turn: Node.js calls it exactly once.
   * Outside any place (commands, an administrator who makes an account) a hash counts as of somebody known.
   */
  const hash = (begin: (end: () => void) => void): void => {
    const lane = lanes.getStore() ?? 'known'
    const end = () => {
      running[lane] -= 1
      start()
    }
    waiting[lane].push(AsyncLocalStorage.bind(() => begin(end)))
    start()
  }

  /**
   * Does work that hashes, in a place of its lane; undefined at once when there is none.
   * @param of whose place it is: a source, or an account
   */
  const inPlace = <T>(
    { lane, of }: { lane: HashLane; of: string },
    work: () => Promise<T>,
  ): Promise<T> | undefined => {
    const taken = places[lane]
    const own = taken.of.get(of) ?? 0
    if (taken.all >= PLACES[lane].all || own >= PLACES[lane].each) return undefined
    taken.all += 1
    taken.of.set(of, own + 1)
    return lanes.run(lane, work).finally(() => {
      taken.all -= 1
      const left = (taken.of.get(of) ?? 0) - 1
      if (left > 0) taken.of.set(of, left)
      else taken.of.delete(of)
    })
  }

  return { hash, inPlace, isInPlace: () => lanes.getStore() !== undefined }
}

type Hashing = ReturnType<typeof createHashing>

const KEY = Symbol.for('fora.hashing')
// Nobody else uses this symbol.
const holder = globalThis as { [KEY]?: Hashing }

/**
 * This process's one gate for hashes; the bundler may load this module several times. Payload hashes in five
 * places and has no hook around any of them (docs/decisions/0120), so the gate is where they all come together:
 * in Node's `pbkdf2` itself.
 */
export const hashing = (): Hashing => {
  const existing = holder[KEY]
  if (existing) return existing
  const made = createHashing()
  const { pbkdf2 } = crypto
  const inTurn: typeof pbkdf2 = (password, salt, iterations, length, digest, callback) => {
    made.hash((end) => {
      const done: typeof callback = (error, key) => {
        end()
        callback(error, key)
      }
      try {
        pbkdf2(password, salt, iterations, length, digest, done)
      } catch (error) {
        // What cannot be hashed at all ends its turn, too.
        done(error instanceof Error ? error : new Error(String(error)), Buffer.alloc(0))
      }
    })
  }
  Object.assign(crypto, { pbkdf2: inTurn })
  return (holder[KEY] = made)
}
