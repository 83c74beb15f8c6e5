import { requestContext } from '@/lib/requestContext'
import type { Entry } from '../store/Entry'
import type { Render } from '../store/createRenders'
import type { Store } from '../store/createStore'
import { tags } from '../tags'
import { stripScripts } from './stripScripts'

/** The parts of Next's cache values that we use (next/dist/server/response-cache/types). */
type Value = {
  kind: string
  html?: string
  body?: Buffer
  rscData?: Buffer
  headers?: Record<string, unknown>
  status?: number
  segmentData?: unknown
}

/** As it is kept: the text of a page as bytes outside of V8's heap, which knows what they weigh. */
type Kept = Omit<Value, 'html'> & { html?: Buffer }

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
  /** A render that fails is never stored: the oldest come first, so that looking at them costs little. */
  const forgetLost = () => {
    for (const [key, render] of rendering) {
      if (!store.renders.isLost(render)) return
      store.renders.end(render)
      rendering.delete(key)
    }
  }
  return {
    async get(key: string, { kind }: { kind: string }) {
      if (kind === 'FETCH') return null
      const entry = store.get(key)
      // Those who asked beside the first of them wait for its answer, and are not told of what it was made.
      if (entry) tellDoor(entry)
      // Next measures age from lastModified; our entries have no age, only tags and a deadline.
      if (entry) return { lastModified: Date.now(), value: unpacked(entry.value as Kept) } // stored below
      const earlier = rendering.get(key)
      if (earlier) store.renders.end(earlier)
      rendering.delete(key)
      forgetLost()
      const asked = requestContext.getStore()
      const render = store.renders.begin(asked ? new Set() : null)
      if (asked) asked.render = render
      rendering.set(key, render)
      return null
    },

    async set(key: string, value: Value | null, { fetchCache }: { fetchCache?: boolean }) {
      if (fetchCache || value?.kind === 'FETCH') return
      const render = rendering.get(key) ?? null
      rendering.delete(key)
      try {
        if (!value) return
        const isTransient = value.kind === 'APP_PAGE' && stripPage(value)
        if (isTransient) return
        const given = String(value.headers?.[TAGS_HEADER] ?? '').split(',')
        const until = tags.deadlineOf(given)
        const kept = packed(value)
        store.set(key, render, { value: kept, tags: given, until, bytes: bytesOf(kept) })
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
function stripPage(value: Value): boolean {
  const { html, status } = stripScripts(value.html ?? '')
  value.html = html
  value.rscData = EMPTY
  // The parts that Next's client runtime would ask for ahead of a click.
  delete value.segmentData
  if (status !== null) value.status = status
  return (value.status ?? 200) >= 500
}

/** The front door keeps an answer of whose page it knows what it is made of. */
const tellDoor = ({ tags: given, until, began }: Entry): void => {
  const context = requestContext.getStore()
  if (context) context.made = { tags: given, until, began }
}

const packed = ({ html, ...value }: Value): Kept => ({
  ...value,
  ...(html !== undefined && { html: Buffer.from(html) }),
})

const unpacked = ({ html, ...value }: Kept): Value => ({
  ...value,
  ...(html !== undefined && { html: html.toString() }),
})

/** What stands beside the text: headers, above all. */
const REST = 2048

const bytesOf = ({ html, body }: Kept) => (html?.length ?? 0) + (body?.length ?? 0) + REST
