import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import type { PublicError } from '@/lib/errors/PublicError'
import { methodsAt } from '@/lib/http/methodsAt'
import { readServiceKey, SHOWN_SERVICE_KEY } from '@/lib/serviceKey'
import type { Area } from './address'

/** What the door knows of a request when it decides whether to let it in. */
export type Arrival = {
  method: string
  headers: IncomingHttpHeaders
  area: Area
  path: string
  /** Signed by us and not run out; looked up when it is asked for. */
  hasSession: () => boolean
}

/** Why a request is not let in, and the headers that say more. */
export type DoorProblem = { status: number; error: PublicError; headers?: Record<string, string> }

const READS = ['GET', 'HEAD'] as const
const METHODS: Readonly<Record<Area, readonly string[]>> = {
  // Pages take nothing: Next would make one anew for each POST, past the cache.
  site: READS,
  preview: [...READS, 'POST'],
  next: READS,
  admin: [...READS, 'POST'],
  api: [...READS, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
}

const READ_ALONE = [...READS, 'OPTIONS'] as const

/**
 * Routes of the API that are not Payload's, and what each takes: Next refuses the rest by itself, and says neither why nor
 * what it takes.
 */
export const OWN_ROUTES: readonly { pattern: RegExp; methods: readonly string[] }[] = [
  {
    pattern:
      /^\/api(?:\/(?:catalog\.jsonld|docs|export\.ndjson|health|metrics|openapi\.json|ready|status))?$/,
    methods: READ_ALONE,
  },
  { pattern: /^\/api\/(?:graphql|unsubscribe\/[^/]+)$/, methods: [...READ_ALONE, 'POST'] },
]

const methodsOf = ({ area, path }: Arrival): readonly string[] => {
  const own = OWN_ROUTES.find(({ pattern }) => pattern.test(path))?.methods
  if (own || area !== 'api') return own ?? METHODS[area]
  const known = methodsAt(path)
  return known.length > 0 ? known : METHODS[area]
}

/** A query that is too long for an address comes as the body of a POST, and is a GET. */
export const asksByBody = ({ headers, method }: Pick<Arrival, 'headers' | 'method'>): boolean =>
  method === 'POST' &&
  (headers['x-http-method-override'] === 'GET' || headers['x-payload-http-method-override'] === 'GET')

const methodMeant = (arrival: Arrival): string =>
  arrival.area === 'api' && asksByBody(arrival) ? 'GET' : arrival.method

/** Parts whose pages call server functions. */
const OF_STAFF: ReadonlySet<Area> = new Set(['admin', 'preview'])

const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

export const isHost = (host: string | undefined): host is string => host !== undefined && HOST.test(host)

const KiB = 1024

/** Bytes of a body. Whoever is not signed in needs as much as a sign-in, or a query sent as a body. */
const BODIES = { stranger: 64 * KiB, action: 4 * KiB * KiB, upload: 64 * KiB * KiB } as const

/** The first thing that is wrong with a request's form. Undefined: it may come in. */
export const problemOf = (arrival: Arrival): DoorProblem | undefined =>
  hostProblem(arrival) ??
  expectationProblem(arrival) ??
  methodProblem(arrival) ??
  bodyProblem(arrival) ??
  routerStateProblem(arrival)

const refused = (status: number, code: string, message: string): DoorProblem => ({
  status,
  error: { code, message },
})

const hostProblem = ({ headers: { host } }: Arrival): DoorProblem | undefined =>
  isHost(host) ? undefined : refused(400, 'malformedHost', 'The header "Host" names no host.')

const expectationProblem = ({ headers: { expect } }: Arrival): DoorProblem | undefined =>
  expect === undefined || /^100-continue$/i.test(expect)
    ? undefined
    : refused(417, 'expectationFailed', 'Of "Expect", this server knows "100-continue".')

const methodProblem = (arrival: Arrival): DoorProblem | undefined => {
  const { headers, area } = arrival
  const method = methodMeant(arrival)
  const allowed = methodsOf(arrival)
  const isAction = headers['next-action'] !== undefined
  // Our own scripts name the server function that they call; a plain form has nothing to say there.
  const isOfStaff = OF_STAFF.has(area)
  if (allowed.includes(method) && !(isOfStaff && method === 'POST' && !isAction)) return undefined
  const may = isOfStaff ? READS : allowed
  return {
    ...refused(405, 'methodNotAllowed', `This address takes ${may.join(', ')}.`),
    headers: { Allow: may.join(', ') },
  }
}

/** Whether a request shows a key that is written as ours are. */
const showsServiceKey = ({ authorization = '' }: IncomingHttpHeaders): boolean =>
  readServiceKey(SHOWN_SERVICE_KEY.exec(authorization)?.[1] ?? '') !== null

const bodyProblem = ({ method, headers, area, hasSession }: Arrival): DoorProblem | undefined => {
  const length = Number(headers['content-length'] ?? 0)
  const hasBody = length > 0 || headers['transfer-encoding'] !== undefined
  if (!hasBody) return undefined
  if (method === 'GET' || method === 'HEAD')
    return refused(
      400,
      'malformedBody',
      `A ${method} has no body. Send a long query by POST with X-HTTP-Method-Override: GET.`,
    )
  if (length <= BODIES.stranger) return undefined
  // Whose key it is, and whether it holds, the application asks before it reads any of it.
  const isProgram = area === 'api' && showsServiceKey(headers)
  const limit = isProgram
    ? BODIES.action
    : !hasSession()
      ? BODIES.stranger
      : OF_STAFF.has(area)
        ? BODIES.action
        : BODIES.upload
  if (length <= limit) return undefined
  const advice = limit > BODIES.stranger ? '' : ' Sign in to send more.'
  return refused(413, 'tooLarge', `The body is larger than ${limit} bytes.${advice}`)
}

/** What Next's scripts say about the page that they stand on (its `flightRouterStateSchema`, 16.4.6). */
const segment = z.union([
  z.string(),
  z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()]),
])
const routerState: z.ZodType = z.lazy(() =>
  z.tuple([
    segment,
    z.record(z.string(), routerState),
    z.tuple([z.string(), z.string()]).nullish(),
    z.enum(['refetch', 'inside-shared-layout', 'metadata-only']).nullish(),
    z.number().nullish(),
    z.string().optional(),
  ]),
)

const routerStateProblem = ({ headers }: Arrival): DoorProblem | undefined => {
  const given = headers['next-router-state-tree']
  if (given === undefined) return undefined
  try {
    if (routerState.safeParse(JSON.parse(decodeURIComponent(String(given)))).success) return undefined
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof URIError)) throw error
  }
  return refused(
    400,
    'malformedHeader',
    'The header "Next-Router-State-Tree" cannot be read. Load the page anew.',
  )
}

/** What Node says of bytes that are no request, in words. */
export const problemBehind = ({ code }: NodeJS.ErrnoException): DoorProblem => {
  if (code === 'HPE_HEADER_OVERFLOW')
    return { status: 431, error: { code: 'headersTooLarge', message: 'The headers are too large.' } }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: 408, error: { code: 'tooSlow', message: 'The request took too long to arrive.' } }
  return {
    status: 400,
    error: { code: 'malformedRequest', message: 'This is no HTTP request that can be read.' },
  }
}

export const NO_ADDRESS: DoorProblem = {
  status: 400,
  error: { code: 'malformedAddress', message: 'This server answers addresses that begin with a slash.' },
}
