import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { sha256 } from '@/lib/hash'
import { hashing } from './hashing'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Wrong passwords that are borne, and for how many seconds they are remembered. */
const WRONG = {
  /** From one source for one account. */
  account: { points: 5, duration: 10 * MINUTE },
  /** From one source: an office is one source. */
  source: { points: 50, duration: 10 * MINUTE },
  /** With one device cookie; beyond that it is void. */
  device: { points: 10, duration: DAY },
}
const SECONDS_UNTIL_A_PLACE = 3

/** Somebody must wait. Nothing was checked, and nothing depends on whether there is such an account. */
export class MustWait extends Error {
  override readonly name = 'MustWait'
  readonly reason: 'busy' | 'guessed'
  readonly seconds: number

  constructor({ reason, seconds }: { reason: 'busy' | 'guessed'; seconds: number }) {
    super(`${reason}: ${seconds} s`)
    this.reason = reason
    this.seconds = seconds
  }
}

type Check<T> = { check: () => Promise<T>; isWrong: (error: unknown) => boolean; onLimit: () => void }

export type Attempt = {
  /** The address that somebody signs in with, as Payload looks it up. */
  account: string
  /** Where from: see lib/http/source. */
  source: string
  /** A browser that is known to belong to this account, or a session of it. */
  device?: string | undefined
}

/**
 * Counts wrong passwords: per source and account, per source, per known device; never per account alone, for
 * then a stranger could shut anybody out. All in memory: after a restart everybody begins anew. An attempt is
 * counted before its check and taken back when the password was right, so that many at once count too. It is
 * counted only when it found a place, so these counters grow no faster than passwords are hashed: a few
 * thousand entries at most, whatever is asked.
 */
export const createAttempts = () => {
  const accounts = new RateLimiterMemory({ keyPrefix: 'account', ...WRONG.account })
  const sources = new RateLimiterMemory({ keyPrefix: 'source', ...WRONG.source })
  const devices = new RateLimiterMemory({ keyPrefix: 'device', ...WRONG.device, blockDuration: DAY })

  /** Counts one wrong password. Returns how many are left, and how to take it back. @throws {MustWait} */
  const countStranger = async ({ account, source }: Attempt) => {
    // A digest: what is kept is no longer than that, whatever was sent.
    const both = sha256(`${source} ${account}`)
    const left = await consume(accounts, both)
    try {
      await consume(sources, source)
    } catch (error) {
      await accounts.reward(both)
      throw error
    }
    return {
      left,
      forgive: async () => void (await Promise.all([accounts.reward(both), sources.reward(source)])),
      right: async () => void (await Promise.all([accounts.delete(both), sources.reward(source)])),
    }
  }
  const countDevice = async (device: string) => {
    const left = await consume(devices, device)
    return {
      left,
      forgive: async () => void (await devices.reward(device)),
      right: async () => void (await devices.delete(device)),
    }
  }

  /** Is a device still what it says, after so many wrong passwords? */
  const isVoid = async (device: string): Promise<boolean> =>
    ((await devices.get(device))?.consumedPoints ?? 0) >= WRONG.device.points

  /**
   * Checks a password when it is this attempt's turn.
   * @param isWrong whether what `check` throws means that the password was wrong
   * @param onLimit called when that was the last one borne
   * @throws {MustWait} when there were too many attempts, or too many people sign in
   */
  const attempt = async <T>(given: Attempt, { check, isWrong, onLimit }: Check<T>): Promise<T> => {
    const { account, source } = given
    const device = given.device && !(await isVoid(given.device)) ? given.device : undefined
    const work = async () => {
      const count = await (device ? countDevice(device) : countStranger(given))
      try {
        const result = await check()
        await count.right()
        return result
      } catch (error) {
        if (!isWrong(error)) await count.forgive()
        else if (count.left === 0) onLimit()
        throw error
      }
    }
    const place = device
      ? ({ lane: 'known', of: account } as const)
      : ({ lane: 'stranger', of: source } as const)
    const result = hashing().inPlace(place, work)
    if (!result) throw new MustWait({ reason: 'busy', seconds: SECONDS_UNTIL_A_PLACE })
    return result
  }

  return { attempt, isVoid }
}

/** Counts one more. Returns how many are left. @throws {MustWait} */
const consume = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
  try {
    return (await limiter.consume(key)).remainingPoints
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new MustWait({ reason: 'guessed', seconds: Math.ceil(error.msBeforeNext / 1000) })
  }
}

const KEY = Symbol.for('fora.signInAttempts')
// Nobody else uses this symbol.
const holder = globalThis as { [KEY]?: ReturnType<typeof createAttempts> }

/** This process's one count; the bundler may load this module several times. */
export const attempts = () => (holder[KEY] ??= createAttempts())
