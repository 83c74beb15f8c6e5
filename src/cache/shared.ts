import { clock } from '@/lib/clock'
import { logger } from '@/lib/logger'
import { createAddresses, type Addresses } from './addresses/createAddresses'
import { createPageCache, type PageCache } from './pages/createPageCache'
import { createStore, type Store } from './store/createStore'

/** An answer with all its tags. */
export type CachedAnswer = { value: unknown; tags: readonly string[] }

type PendingRead = { began: number; answer: Promise<CachedAnswer> }

type Shared = {
  /** Is this a server that renders pages, not a test or a script? */
  isServing: boolean
  store: Store
  pages: PageCache
  addresses: Addresses
  /** Reads in flight, so that one render joins the read of another. */
  reads: Map<string, PendingRead>
  /** From now on nothing is served that was read before. */
  suspend: () => void
  /** What is read from now on may be served again. */
  resume: () => void
}

const KEY = Symbol.for('fora.cache')

/**
 * Of pages and reads together. What is kept ready is beside the listener, within a bound of its own (src/door/listener),
 * and what V8 needs until it collects comes on top.
 */
const MAX_BYTES = 24 * 1024 * 1024

// Nobody else uses this symbol.
const holder = globalThis as { [KEY]?: Shared }

/**
 * This process's one cache. The bundler may load a module several times (pages, route handlers, proxy,
 * instrumentation, Next's own cache handler): hence on `globalThis`.
 */
export const shared = (): Shared => (holder[KEY] ??= create())

const create = (): Shared => {
  const store = createStore({
    maxBytes: MAX_BYTES,
    now: () => clock().getTime(),
    refused: (answer) =>
      logger.error({
        msg: 'A public answer is too large for the cache: it is made anew each time',
        ...answer,
      }),
  })
  const addresses = createAddresses()
  const setSuspended = (isSuspended: boolean) => {
    store.setSuspended(isSuspended)
    addresses.setSuspended(isSuspended)
  }
  return {
    isServing: false,
    store,
    pages: createPageCache(store),
    addresses,
    reads: new Map(),
    suspend: () => setSuspended(true),
    resume: () => setSuspended(false),
  }
}
