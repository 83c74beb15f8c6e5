import type { Render } from '../store/createRenders'
import type { Store } from '../store/createStore'
import { tags } from '../tags'
import { lightenPage } from './lightenPage'

/** The parts of Next's cache values that we use (next/dist/server/response-cache/types). */
type Value = {
  kind: string
  html?: string
  body?: Buffer
  rscData?: Buffer
  headers?: Record<string, unknown>
  status?: number
}

export type PageCache = ReturnType<typeof createPageCache>

const TAGS_HEADER = 'x-next-cache-tags'
const EMPTY = Buffer.alloc(0)

/**
 * What Next asks of a cache handler, on our store. A look-up that finds nothing is the beginning of a
 * render: Next renders one address once at a time, so each key has at most one. FETCH entries are not kept:
 * `cached()` does that better.
 */
export function createPageCache(store: Store) {
  const rendering = new Map<string, Render>()
  return {
    async get(key: string, { kind }: { kind: string }) {
      if (kind === 'FETCH') return null
      const entry = store.get(key)
      // Next measures age from lastModified; our entries have no age, only tags and a deadline.
      if (entry) return { lastModified: Date.now(), value: entry.value }
      const earlier = rendering.get(key)
      if (earlier) store.renders.end(earlier)
      rendering.set(key, store.renders.begin())
      return null
    },

    async set(key: string, value: Value | null, { fetchCache }: { fetchCache?: boolean }) {
      if (fetchCache || value?.kind === 'FETCH') return
      const render = rendering.get(key) ?? null
      rendering.delete(key)
      try {
        if (!value) return
        const isTransient = value.kind === 'APP_PAGE' && lighten(value)
        if (isTransient) return
        const given = String(value.headers?.[TAGS_HEADER] ?? '').split(',')
        const until = tags.deadlineOf(given)
        store.set(key, render, { value, tags: given, until, bytes: bytesOf(value) })
      } finally {
        if (render) store.renders.end(render)
      }
    },
  }
}

/**
 * Next answers the first reader with this very object (response-cache/index.js, handleRevalidate): changing
 * it makes also the first answer free of scripts. Returns whether the page must not be kept.
 */
function lighten(value: Value): boolean {
  const { html, status } = lightenPage(value.html ?? '')
  value.html = html
  value.rscData = EMPTY
  if (status !== null) value.status = status
  return (value.status ?? 200) >= 500
}

const bytesOf = ({ html, body }: Value) => 2 * (html?.length ?? 0) + (body?.length ?? 0) + 1024
