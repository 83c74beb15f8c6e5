import { LRUCache } from 'lru-cache'
import type { Address } from './address'
import { ALWAYS, FILES } from './limits'
import type { DoorProblem } from './problems'

const MINUTE_IN_SECONDS = 60
const SECOND = 1000
/** Of how many sources is counted at once. Whoever has more addresses than that is not held by a count of each. */
const SOURCES = 20_000
/** What a policy is called, for clients that keep several apart. */
const NAME = '"answers"'

type Rate = { headers: Readonly<Record<string, string>>; problem: DoorProblem | null }

/**
 * Whether an answer is made anew for programs. Files belong to pages as well: thousands of readers behind one address of
 * an institution look at pictures, and each page has several. They have turns of their own.
 */
export const isCounted = ({ area, path }: Address): boolean =>
  area === 'api' && !ALWAYS.has(path) && !path.startsWith(FILES)

/** Whose requests are counted together. */
type Counted = 'address' | 'key'

/**
 * How many answers the API makes anew for one source in a minute. What is kept ready is not counted: it costs next to
 * nothing, and who asks for it need not hurry. Whoever asks for more has all of it in one answer: the export.
 *
 * In the memory of this process, by the source's hash of the day, for a minute from the first request of it, and of a
 * bounded number of sources. The headers are those of the IETF's draft (draft-ietf-httpapi-ratelimit-headers-10).
 * @param most requests in a minute
 * @param of what the sources are: each kind is counted apart, so that addresses without end push no key out
 */
export const createRates = (most: number, of: Counted = 'address') => {
  const windows = new LRUCache<string, { taken: number; ends: number }>({ max: SOURCES })
  const policy = `${NAME};q=${most};w=${MINUTE_IN_SECONDS}`

  /** Counts one request of a source. */
  return (source: string): Rate => {
    const now = performance.now()
    const known = windows.get(source)
    const open = known && known.ends > now ? known : { taken: 0, ends: now + MINUTE_IN_SECONDS * SECOND }
    open.taken += 1
    windows.set(source, open)
    const seconds = Math.ceil((open.ends - now) / SECOND)
    const headers = {
      'RateLimit-Policy': policy,
      RateLimit: `${NAME};r=${Math.max(0, most - open.taken)};t=${seconds}`,
    }
    return { headers, problem: open.taken > most ? tooMany({ most, of, seconds }) : null }
  }
}

/** How to ask for less. */
const MORE: Readonly<Record<Counted, string>> = {
  address: '; or take everything at once, from /api/export.ndjson',
  key: '; or send several texts at once, to /api/drafts or /api/transitions',
}

const tooMany = ({ most, of, seconds }: { most: number; of: Counted; seconds: number }): DoorProblem => ({
  status: 429,
  error: {
    code: 'tooManyRequests',
    message: `${most} answers a minute are made for one ${of}. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}${MORE[of]}.`,
  },
  headers: { 'Retry-After': String(seconds) },
})
