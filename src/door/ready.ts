import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { FILTER_NAMES } from '@/contentTypes/sitePages'
import { encodingOf, type Encoding } from '@/lib/http/encodingOf'
import { entityTag, tagHeld, tagIn } from '@/lib/http/entityTags'
import { showsToken } from '@/lib/http/showsToken'
import type { Made } from '@/lib/requestContext'
import type { Address } from './address'
import { encoded, isWorthEncoding } from './encodings'
import { ALWAYS, EXPORT, FILES } from './limits'

/** Headers as Node takes them fastest: a flat list of names and values. */
export type Head = readonly string[]
type Form = { head: Head; body: Uint8Array }

/** One answer as it leaves, in each encoding that is worth it; each has a tag of its own, made from this one. */
export type Ready = { tag: string; unchanged: Head; identity: Form; gzip?: Form; br?: Form }

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

/** Gives an answer to the listener, which keeps it unless a change has overtaken it. */
export type Keep = (answer: { key: string; ready: Ready; bytes: number; made: Made }) => void

/** What of a request its answer depends on. */
type Wishes = { address: Address; accept: string; ifNoneMatch: string | null; isHttps: boolean }

/** What the application has answered, and of what it was made, where it says so. */
type Answer = { response: ServerResponse; body: Buffer; made: Made | undefined }

type Means = { hasSession: (headers: IncomingHttpHeaders) => boolean; keep: Keep }

/** Longer addresses are nobody's bookmark. */
const LONGEST_ADDRESS = 1_000
/** How many addresses of the API are remembered as asked for once: only what is asked for again is kept. */
const SEEN = 5_000
/** What an answer takes beside its bytes: its headers, once for each form. */
const REST = 4_096

/** What the pages of the site can be asked. With anything else a page is the same: it would fill the store. */
const QUESTION = new RegExp(`^(?:${FILTER_NAMES.join('|')})=[a-z0-9-]{1,100}$`)
const isQuestion = (part: string): boolean => QUESTION.test(part)

/** Files of the build, whose names say what is in them: scripts and styles, the same for everybody, signed in or not. */
export const BUILT = '/_next/static/'
const isBuilt = ({ path, query }: Pick<Address, 'path' | 'query'>): boolean =>
  query === '' && path.startsWith(BUILT)

/** Of one answer alone, or of one of its forms. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  ...['connection', 'content-encoding', 'content-length', 'date', 'etag', 'keep-alive', 'transfer-encoding'],
  ...['ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
])

/**
 * Makes answers to be kept ready: what everybody may read, as bytes, which the listener then sends by itself. They are
 * kept by the tags of what they were made from; so the outbox empties them, with the promise of the cache: after a
 * publication the next request is right.
 *
 * What never comes from here, nor is kept: what is asked for with a session of ours, with a body, or, of a file, in part
 * (Range; an answer is none, and is sent whole); what sets a cookie; what is no 200; what the application has not said of what it was made. Files of the build are the
 * same with a session: they are compressed once, not for each browser that comes to the desk.
 */
export const createReady = ({ hasSession, keep }: Means) => {
  const seen = new LRUCache<string, true>({ max: SEEN })

  /** Of the API, where anybody can make up addresses, what was asked for before; of the site, what it can be asked. */
  const isWanted = ({ area, path, query }: Address): boolean => {
    if (isBuilt({ path, query })) return true
    if (area === 'site') return query === '' || query.slice(1).split('&').every(isQuestion)
    if (seen.has(path + query)) return true
    seen.set(path + query, true)
    return false
  }

  return {
    /** Whether the answer may be kept. Then the application is asked as by somebody of whom nothing is known. */
    isForEverybody: ({ area, path, query }: Address, { headers, method }: Asked): boolean =>
      method === 'GET' &&
      path.length + query.length <= LONGEST_ADDRESS &&
      (headers.range === undefined || !isBuilt({ path, query })) &&
      (isBuilt({ path, query }) ||
        // A file may be large: it is sent as it is read, and held by nobody.
        ((area === 'site' ||
          (area === 'api' && !ALWAYS.has(path) && path !== EXPORT && !path.startsWith(FILES))) &&
          !(area === 'api' && showsToken(headers.authorization)) &&
          !hasSession(headers))),

    /** Sends what the application has answered, in the encoding that was asked for, and keeps it where it may. */
    async finish({ response, body, ...answer }: Answer, wishes: Wishes): Promise<void> {
      const { address, isHttps } = wishes
      const made = answer.made ?? (isBuilt(address) ? madeByBuild(response) : undefined)
      const isKept =
        made !== undefined &&
        response.statusCode === 200 &&
        !response.hasHeader('set-cookie') &&
        isWanted(address)
      const tag = String(response.getHeader('etag') ?? (isKept ? entityTag(body) : ''))
      if (tag) response.setHeader('ETag', tag)
      const type = String(response.getHeader('content-type') ?? '')
      await send(response, { body, tag, type }, wishes)
      if (!isKept) return
      const url = address.path + address.query
      const ready = await readyFrom({ head: keptHead(response, type), body, tag, type })
      const bytes = bytesOf(ready) + REST
      keep({ key: readyKey(url, isHttps), ready, bytes, made })
    },
  }
}

/** What the build says is so for ever is made of nothing that changes; while somebody develops, nothing is. */
const madeByBuild = (response: ServerResponse): Made | undefined =>
  /\bimmutable\b/.test(String(response.getHeader('cache-control')))
    ? { tags: [], until: null, began: Infinity }
    : undefined

export const readyKey = (url: string, isHttps: boolean): string =>
  isHttps ? `ready:s:${url}` : `ready:${url}`

const bytesOf = ({ identity, gzip, br }: Ready): number =>
  identity.body.length + (gzip?.body.length ?? 0) + (br?.body.length ?? 0)

/** What an answer depends on beside its address. Scripts of Next, of which it speaks, are heard nowhere here. */
const varyOf = (given: unknown): string => {
  const names = String(given ?? '')
    .split(',')
    .map((name) => name.trim())
  const own = names.filter((name) => name && !/^(?:rsc$|next-|accept-encoding$)/i.test(name))
  return [...own, 'Accept-Encoding'].join(', ')
}

type Content = { body: Buffer; tag: string; type: string }

const send = async (
  response: ServerResponse,
  { body, tag, type }: Content,
  { accept, ifNoneMatch }: Wishes,
): Promise<void> => {
  const isText = isWorthEncoding(body, type)
  if (isText) response.setHeader('Vary', varyOf(response.getHeader('vary')))
  const encoding = isText ? encodingOf(accept) : 'identity'
  const held = response.statusCode === 200 && tag ? tagHeld(ifNoneMatch, { tag, asked: encoding }) : undefined
  if (held !== undefined) {
    response.setHeader('ETag', held)
    for (const name of ['content-length', 'content-type']) response.removeHeader(name)
    response.writeHead(304).end()
    return
  }
  const bytes = await encoded(body, encoding)
  if (encoding !== 'identity') {
    response.setHeader('Content-Encoding', encoding)
    if (tag) response.setHeader('ETag', tagIn(encoding, tag))
  }
  response.setHeader('Content-Length', bytes.length)
  response.writeHead(response.statusCode)
  response.end(bytes)
}

/** What the headers said that have just left, but for what is of one answer alone. */
const keptHead = (response: ServerResponse, type: string): string[] => [
  ...Object.entries(response.getHeaders())
    .filter(([name]) => !NOT_KEPT.has(name) && name !== 'content-type')
    .flatMap(([name, value]) => [name, String(value)]),
  ...['content-type', type, 'cache-status', 'fora; hit'],
]

const readyFrom = async ({ head, body, tag, type }: Content & { head: string[] }): Promise<Ready> => {
  const formOf = async (encoding: Encoding): Promise<Form> => {
    const bytes = await encoded(body, encoding)
    const own = [
      'etag',
      tagIn(encoding, tag),
      ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    ]
    return { head: [...head, ...own, 'content-length', String(bytes.length)], body: bytes }
  }
  const at = head.indexOf('content-type')
  const ready = {
    tag,
    unchanged: head.toSpliced(at, 2),
    identity: await formOf('identity'),
  }
  return isWorthEncoding(body, type)
    ? { ...ready, gzip: await formOf('gzip'), br: await formOf('br') }
    : ready
}
