import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingHttpHeaders } from 'node:http'

/** The request that this code runs for. The front door begins it; whoever answers may say why. */
export type RequestContext = {
  /** As in the answer's `X-Request-Id`. */
  requestId: string
  /** What it was asked with. */
  headers?: IncomingHttpHeaders
  /** Of the first reason of a refusal: for programs, camelCase. */
  code?: string
  /** Whether the key of a program that it showed holds; unset where it showed none, or nobody could look. */
  serviceKey?: 'fails' | 'holds'
  /** Set when a server function was called: until then its arguments were still being read. */
  hasCalled?: boolean
  /** The status that Next cannot give to the answer of a server function. */
  status?: number
  /** Of what the answer is made; set where it may be kept for whoever asks the same and is not signed in. */
  made?: Made
  /** The moment from which that is over, although nothing was changed (milliseconds). */
  until?: number
  /** The page that is made to answer it, with what it has read so far (src/cache). */
  render?: { uses: Set<string> | null }
  /** Set while the public site is shown to one reader as it will be, not as it is. */
  preview?: SitePreview
}

/** What of the public site is read otherwise than it is. Nothing that is read so is kept anywhere. */
export type SitePreview = {
  /** Where it is: what its pages link to is found below it. */
  readonly at: string
  /** The addresses (`collection/slug`) of its own texts, by `collection/id`; null for what will not be public. */
  readonly addresses: ReadonlyMap<string, string | null>
}

/** See `cache/store`: what invalidates an answer, the moment from which it is over, the tick at which it was read. */
export type Made = { tags: readonly string[]; until: number | null; began: number }

/** The front door and Next load this module apart, in one process. */
const shared: { foraRequest?: AsyncLocalStorage<RequestContext> } = globalThis as typeof globalThis & {
  foraRequest?: AsyncLocalStorage<RequestContext>
}

export const requestContext = (shared.foraRequest ??= new AsyncLocalStorage<RequestContext>())
