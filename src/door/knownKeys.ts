import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { RequestContext } from '@/lib/requestContext'
import { SERVICE_KEY, SHOWN_SERVICE_KEY } from '@/lib/serviceKey'

/** More keys than may hold at once (100 accounts, two of each). */
const MOST_KNOWN = 500
/** Milliseconds for which a key is known that nobody shows. */
const LONGEST_KNOWN = 60 * 60_000

/**
 * The keys of programs that have held in this process: the application found so, for the door cannot look. Such a key is a
 * source of its own, whatever address it comes from. One that has not held yet, invented ones all the more, counts as its
 * address, and nothing is kept of it; one that holds no longer is forgotten with its first refusal.
 *
 * Kept is a hash of the whole key, by a key that is written down nowhere: who does not know the secret in it does not
 * spend what its owner may ask.
 */
export const createKnownKeys = () => {
  const own = randomBytes(32)
  const known = new LRUCache<string, true>({ max: MOST_KNOWN, ttl: LONGEST_KNOWN })
  const hashOf = ({ authorization = '' }: IncomingHttpHeaders): string | undefined => {
    const shown = SHOWN_SERVICE_KEY.exec(authorization)?.[1]
    if (shown === undefined || !SERVICE_KEY.test(shown)) return undefined
    return createHmac('sha256', own).update(shown).digest('base64url')
  }
  return {
    /** The key that a request shows, as a source; undefined where it shows none that is known to hold. */
    sourceOf: (headers: IncomingHttpHeaders): string | undefined => {
      const hash = hashOf(headers)
      return hash !== undefined && known.has(hash) ? `key:${hash}` : undefined
    },
    /** Notes what the application found of the key of a request that is answered. */
    note: (headers: IncomingHttpHeaders, { serviceKey }: RequestContext): void => {
      const hash = serviceKey === undefined ? undefined : hashOf(headers)
      if (hash === undefined) return
      if (serviceKey === 'holds') known.set(hash, true)
      else known.delete(hash)
    },
  }
}
