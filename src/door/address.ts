import type { PublicError } from '@/lib/errors/PublicError'

/** The parts of the application: what a path begins with. Everything else is the public site. */
export type Area = 'admin' | 'api' | 'next' | 'preview' | 'site'

export type Address = { area: Area; path: string; query: string }

type Reading =
  | { kind: 'canonical'; address: Address }
  /** The same address in its one true form. */
  | { kind: 'elsewhere'; area: Area; to: string }
  | ({ kind: 'refused'; area: Area } & Refused)

type Refused = { status: 400 | 414; error: PublicError }

/** Characters of path and query together; nginx and Node allow 8 to 16 KiB of headers in all. */
const LONGEST = 8 * 1024

const AREAS: ReadonlyMap<string, Area> = new Map([
  ['_next', 'next'],
  ['admin', 'admin'],
  ['api', 'api'],
  ['preview', 'preview'],
])

/** What no browser sends unescaped in an address. */
const FORBIDDEN = /[^\x21-\x7e]|["<>\\`{}#]/
const ESCAPES = /%([0-9a-f]{2})?/gi
const UNRESERVED = /[\w.~-]/

/**
 * Reads what stands in the first line of a request, and decides once, before anything else looks at it, which
 * address that is: for limits, for headers, for the application. Whatever is written differently (capitals,
 * escapes that need none, dots, doubled slashes) is sent to the one form; what is no address is refused.
 */
export const readAddress = (target: string): Reading => {
  if (target.length > LONGEST) return refuse(target, tooLong)
  const [given = '', query] = splitOnce(originForm(target))
  if (!given.startsWith('/') || FORBIDDEN.test(given) || /[^\x21-\x7e]/.test(query ?? ''))
    return refuse(target, malformed)
  const escaped = normaliseEscapes(given)
  if (escaped === undefined) return refuse(target, malformed)
  const path = lowerRouteWords(withoutDots(escaped))
  const area = AREAS.get(path.split('/')[1] ?? '') ?? 'site'
  // Next would write it anew, and something else would be asked for.
  if (area === 'api' && query && !isUtf8(query)) return { kind: 'refused', area, ...unreadable }
  const search = query ? `?${query}` : ''
  return path === given
    ? { kind: 'canonical', address: { area, path, query: search } }
    : { kind: 'elsewhere', area, to: path + search }
}

/** Programs are told in their own form, also of an address that is none. */
const refuse = (target: string, problem: Refused): Reading => ({
  kind: 'refused',
  area: /^\/+api(?:[/?]|$)/i.test(target) ? 'api' : 'site',
  ...problem,
})

const malformed: Refused = {
  status: 400,
  error: {
    code: 'malformedAddress',
    message: 'This is no address: it holds characters or percent escapes that cannot be read.',
  },
}

const unreadable: Refused = {
  status: 400,
  error: {
    code: 'malformedQuery',
    message: 'The query holds a % that is no sign of UTF-8: write it as %25.',
  },
}

const tooLong: Refused = {
  status: 414,
  error: {
    code: 'addressTooLong',
    message: `The address is longer than ${LONGEST} characters. Send the query as a body: POST with X-HTTP-Method-Override: GET.`,
  },
}

/** A proxy asks for a whole URL (RFC 9112, 3.2.2): its path is what counts. */
const originForm = (target: string): string => target.replace(/^https?:\/\/[^/?]*(?=\/|$)/i, '') || '/'

const splitOnce = (text: string): [string, string?] => {
  const at = text.indexOf('?')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/**
 * Escapes in one form: none where none is needed, capitals elsewhere (RFC 3986, 6.2.2).
 * @returns undefined where one is broken, is no UTF-8, or hides a control character or a slash
 */
const normaliseEscapes = (path: string): string | undefined => {
  const isBroken = [...path.matchAll(ESCAPES)].some(([, digits]) => digits === undefined)
  if (isBroken || !isUtf8(path) || /%(?:[01][0-9a-f]|7f|2f|5c)/i.test(path)) return undefined
  return path.replace(ESCAPES, (escape, digits: string) => {
    const character = String.fromCharCode(parseInt(digits, 16))
    return UNRESERVED.test(character) ? character : escape.toUpperCase()
  })
}

const isUtf8 = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/** Without empty and dot segments; `..` leads up, and never above the root. */
const withoutDots = (path: string): string => {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return `/${segments.join('/')}`
}

/** In the names that come after these, capitals count: of files, preferences, and transitions (`requestReview`). */
const BEFORE_A_NAME: ReadonlySet<string> = new Set(['file', 'payload-preferences', 'transitions'])

/**
 * Words of routes in small letters. Payload finds its endpoints whatever their capitals (`/api/users/LOGIN`),
 * which no limit and no rule about an address should have to know.
 */
const lowerRouteWords = (path: string): string => {
  const [, first = '', ...rest] = path.split('/')
  const prefix = first.toLowerCase()
  if (!AREAS.has(prefix)) return path
  if (prefix !== 'api') return `/${[prefix, ...rest].join('/')}`
  const words = rest.map((word) => word.toLowerCase())
  const named = words.findIndex((word) => BEFORE_A_NAME.has(word))
  return `/${['api', ...words.map((word, at) => (named >= 0 && at > named ? (rest[at] ?? word) : word))].join('/')}`
}
