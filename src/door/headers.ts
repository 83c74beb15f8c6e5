import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { contentPolicy } from '@/lib/http/contentPolicy'
import { ENCODED_HEADER, LENGTH_HEADER } from '@/lib/http/encodingOf'
import { REQUEST_ID_HEADER, SOURCE_HEADER } from '@/lib/http/source'
import type { Area } from './address'

const TWO_YEARS_IN_SECONDS = 63_072_000
const FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

type Headers = Readonly<Record<string, string>>

/** On every answer, whoever made it. */
const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': FEATURES.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const SECURE: Headers = { 'Strict-Transport-Security': `max-age=${TWO_YEARS_IN_SECONDS}` }

const NO_SCRIPTS = contentPolicy({ scripts: "'none'" })
const PERSONAL = 'private, no-store'

/**
 * What holds in one part of the application, whatever the application says itself. Until there is an edge that can be
 * emptied, no shared cache may keep a page: a withdrawn one would stay there. Readers ask again each time, with an
 * ETag. The API says for each answer what caches may do, and what its files may do.
 */
const OF_AREA: Readonly<Record<Area, Headers>> = {
  admin: { 'Cache-Control': PERSONAL },
  // The key of a link is in its address: no other site learns it.
  preview: {
    'Cache-Control': PERSONAL,
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'no-referrer',
  },
  site: { 'Cache-Control': 'public, max-age=0, must-revalidate', 'Content-Security-Policy': NO_SCRIPTS },
  api: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  next: {},
}

/** Where the application has not set them itself. */
const OTHERWISE: Partial<Readonly<Record<Area, Headers>>> = {
  api: { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" },
  next: { 'Content-Security-Policy': NO_SCRIPTS },
}

/** What Next says to itself in headers of an answer, internal routes mostly, and what the application says to us. */
const INTERNAL_ANSWER = /^(?:x-fora-|x-middleware-|x-next|x-powered-by$)/

/** What Next and we say to ourselves in headers of a request: from outside they mean nothing. */
const INTERNAL_REQUEST =
  /^(?:x-fora-|x-request-id$|x-middleware-|x-invoke-|x-nextjs-|x-next-|x-matched-path$|x-now-|x-prerender-|x-action-forwarded$|next-resume$|content-security-policy)/

/** What a proxy says about the client, and about the trace that a request belongs to. */
const FORWARDED = /^(?:forwarded$|x-forwarded-|x-real-ip$|traceparent$|tracestate$|baggage$)/

/** What Next's scripts ask with. Pages of the site have none: these would only make each page anew. */
const OF_SCRIPTS = /^(?:rsc$|next-)/

/** Takes out of a request what nobody outside may say. */
export const removeForeignHeaders = (
  headers: IncomingHttpHeaders,
  { area, isProxied }: { area: Area; isProxied: boolean },
): void => {
  const isStaffPage = area === 'admin' || area === 'preview'
  for (const name of Object.keys(headers))
    if (
      INTERNAL_REQUEST.test(name) ||
      (!isProxied && FORWARDED.test(name)) ||
      (!isStaffPage && OF_SCRIPTS.test(name))
    )
      // The object is Node's own of this one request.
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
      delete headers[name]
}

/** What asks for one form of an answer, or says who asks. */
const PERSONAL_REQUEST = [
  'accept-encoding',
  'authorization',
  'cookie',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'range',
] as const

/** Next makes a page in another form for some programs, by what they call themselves, and in a third for who says nothing. */
const ANY_BROWSER = 'any'

/**
 * Takes out of a request for what everybody may read all that would make its answer somebody's own: the answer is whole
 * and plain, and the front door gives it the form that was asked for.
 * @returns what it then has to know
 */
export const removePersonalHeaders = (
  headers: IncomingHttpHeaders,
): { accept: string; ifNoneMatch: string | null } => {
  const wishes = {
    accept: String(headers['accept-encoding'] ?? ''),
    ifNoneMatch: headers['if-none-match'] ?? null,
  }
  // The object is Node's own of this one request.
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
  for (const name of PERSONAL_REQUEST) delete headers[name]
  headers['user-agent'] = ANY_BROWSER
  return wishes
}

type Known = { id: string; source: string; policy: string | undefined; peer: string }

/** Tells the application what the door knows. */
export const addOwnHeaders = (headers: IncomingHttpHeaders, { id, source, policy, peer }: Known): void => {
  // Next would write it from the connection, which is the listener's.
  headers['x-forwarded-for'] ??= peer
  headers[REQUEST_ID_HEADER] = id
  headers[SOURCE_HEADER] = source
  // Next reads the nonce for its scripts from here.
  if (policy) headers['content-security-policy'] = policy
}

/** The policy of one answer of a part that runs scripts: only those that Next writes into it. */
export const policyOf = (area: Area, nonce: string): string | undefined => {
  if (area === 'preview') return contentPolicy({ scripts: `'self' 'nonce-${nonce}'` })
  if (area !== 'admin') return undefined
  // Payload's admin writes styles into its elements, and shows pictures that are being cut from memory.
  return contentPolicy({
    scripts: `'self' 'nonce-${nonce}'`,
    styles: "'self' 'unsafe-inline'",
    images: "'self' data: blob:",
  })
}

type Rules = { area: Area; isSecure: boolean; id: string; policy?: string | undefined }

/**
 * The headers of an answer whose application has said what it has to say.
 * @param has whether the application has set this header
 */
export const headersOf = (
  { area, isSecure, id, policy }: Rules,
  has: (name: string) => boolean,
): Headers => ({
  ...EVERYWHERE,
  ...(isSecure ? SECURE : {}),
  ...OF_AREA[area],
  ...Object.fromEntries(Object.entries(OTHERWISE[area] ?? {}).filter(([name]) => !has(name))),
  ...(policy ? { 'Content-Security-Policy': policy } : {}),
  'X-Request-Id': id,
})

/**
 * Sees to it that these headers are on the answer, whoever sends it: the last moment before a header leaves is
 * `writeHead`, which Node calls itself where nobody else does.
 * @param statusOf the status that is right where the application's is not
 */
export const setHeaders = (
  response: ServerResponse,
  rules: () => Rules,
  statusOf: (status: number) => number = (status) => status,
): void => {
  const send = response.writeHead.bind(response)
  const patched = (status: number, ...rest: unknown[]): ServerResponse => {
    const given = rest.find((each) => typeof each === 'object' && each !== null)
    for (const [name, value] of pairsOf(given)) response.setHeader(name, value)
    const encoding = response.getHeader(ENCODED_HEADER)
    if (encoding) response.setHeader('Content-Encoding', encoding)
    const length = response.getHeader(LENGTH_HEADER)
    if (length) response.setHeader('Content-Length', length)
    for (const name of response.getHeaderNames()) if (INTERNAL_ANSWER.test(name)) response.removeHeader(name)
    const headers = headersOf(rules(), (name) => response.hasHeader(name))
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    return send(statusOf(status))
  }
  // `writeHead` has two forms; this takes both.
  response.writeHead = patched as typeof response.writeHead
}

/** Node takes headers as an object, or as a flat list of names and values. */
const pairsOf = (given: unknown): [string, string | number | readonly string[]][] => {
  // These are Node's own types of `writeHead`'s last parameter.
  if (Array.isArray(given))
    return given.flatMap((name: string, at) => (at % 2 === 0 ? [[name, given[at + 1] as string]] : []))
  return Object.entries((given ?? {}) as Record<string, string | number | readonly string[]>)
}
