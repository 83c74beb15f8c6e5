import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Address } from './address'
import { ALWAYS, FILES } from './limits'
import type { Problem } from './problems'

const MINUTE_IN_SECONDS = 60
const SECOND = 1000
/** What a policy is called, for clients that keep several apart. */
const NAME = '"answers"'

type Rate = { headers: Readonly<Record<string, string>>; problem: Problem | null }

/**
 * Whether an answer is made anew for programs. Files belong to pages as well: thousands of readers behind one address of
 * an institution look at pictures, and each page has several. They have turns of their own.
 */
export const isCounted = ({ area, path }: Address): boolean =>
  area === 'api' && !ALWAYS.has(path) && !path.startsWith(FILES)

/**
 * How many answers the API makes anew for one source in a minute. What is kept ready is not counted: it costs next to
 * nothing, and who asks for it need not hurry. Whoever asks for more has all of it in one answer: the export.
 *
 * In the memory of this process, by the source's hash of the day; gone a minute after the first request of it. The
 * headers are those of the IETF's draft (draft-ietf-httpapi-ratelimit-headers-10).
 * @param most requests in a minute
 */
export const createRates = (most: number) => {
  const limiter = new RateLimiterMemory({ points: most, duration: MINUTE_IN_SECONDS })
  const policy = `${NAME};q=${most};w=${MINUTE_IN_SECONDS}`
  const rateOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isOver: boolean): Rate => {
    const seconds = Math.max(1, Math.ceil(msBeforeNext / SECOND))
    const headers = {
      'RateLimit-Policy': policy,
      RateLimit: `${NAME};r=${Math.max(0, remainingPoints)};t=${seconds}`,
    }
    return { headers, problem: isOver ? tooMany(most, seconds) : null }
  }

  /** Counts one request of a source. */
  return async (source: string): Promise<Rate> => {
    try {
      return rateOf(await limiter.consume(source), false)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return rateOf(refused, true)
    }
  }
}

const tooMany = (most: number, seconds: number): Problem => ({
  status: 429,
  error: {
    code: 'tooManyRequests',
    message: `${most} answers a minute are made for one address. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}; or take everything at once, from /api/export.ndjson.`,
  },
  headers: { 'Retry-After': String(seconds) },
})
