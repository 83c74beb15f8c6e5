import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { everyAddress, type Resolved } from './lookups'
import { isPublicAddress } from './publicAddress'

/** Why an address is not asked, or gives no answer. */
export type Silence =
  | 'notAnAddress'
  | 'otherPort'
  | 'notPublic'
  | 'noSuchHost'
  | 'timeout'
  | 'certificate'
  | 'noConnection'
  | 'tooManyRedirects'

/** No answer came, or none was asked for. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'

  constructor(
    readonly code: Silence,
    address: string,
  ) {
    super(`${code}: ${address}`)
  }
}

type Answer = { status: number; location: string | null; body: string; retryAfter?: string }
type Method = 'HEAD' | 'GET' | 'POST'

type Asked = {
  method: Method
  /** How much of the body of the answer is read, in bytes; nothing, unless it is said. */
  most?: number
  signal?: AbortSignal
  /** What is sent with a POST. */
  headers?: Record<string, string>
  body?: string
}

/** Asks one address, and follows nothing. */
export type AskOutside = (address: string, asked: Asked) => Promise<Answer>

type Outside = {
  agent: string
  /** The numeric addresses of a host. */
  resolve?: (host: string) => Promise<Resolved[]>
  isAllowed?: (address: string) => boolean | Promise<boolean>
  protocols?: readonly string[]
  ports?: readonly string[]
  /** For a whole request with the lookup of its name, in milliseconds; waiting for a turn is not counted. */
  patience?: number
  /** Between two requests to one host, in milliseconds. */
  pause?: number
}

const PATIENCE = 10_000
const PAUSE = 1_000

/**
 * A way to ask addresses that somebody else wrote: a text, or the server that was asked before. It asks http and https at
 * their own ports, and a host only where all its numeric addresses are public; it connects to the one that was looked at,
 * whatever the name resolves to a moment later. One request a second and host.
 */
export function createAsk(outside: Outside): AskOutside {
  const { agent, patience = PATIENCE, pause = PAUSE } = outside
  const freeAt = new Map<string, number>()

  const wait = async (host: string, signal: AbortSignal | undefined) => {
    const at = performance.now()
    const turn = Math.max(at, freeAt.get(host) ?? 0)
    freeAt.set(host, turn + pause)
    if (turn > at) await sleep(turn - at, signal)
  }

  return async (written, { body, headers, method, most = 0, signal }) => {
    const within = async <T>(ms: number, work: (until: AbortSignal) => Promise<T>): Promise<T> => {
      const limit = AbortSignal.timeout(Math.max(1, Math.ceil(ms)))
      try {
        return await work(signal ? AbortSignal.any([limit, signal]) : limit)
      } catch (error) {
        signal?.throwIfAborted()
        if (error instanceof NoAnswer) throw error
        throw new NoAnswer(limit.aborted ? 'timeout' : silenceOf(error), written)
      }
    }
    const url = addressOf(written, outside)
    const began = performance.now()
    const pinned = await within(patience, (until) => orUntil(until, resolved(url, outside)))
    const left = patience - (performance.now() - began)
    await wait(url.host, signal)
    signal?.throwIfAborted()
    return within(left, (until) =>
      send(url, {
        ...{ body, method, most, pinned, signal: until },
        headers: { 'User-Agent': agent, Accept: '*/*', ...headers },
      }),
    )
  }
}

function addressOf(written: string, { ports = [''], protocols = ['http:', 'https:'] }: Outside): URL {
  const url = URL.canParse(written) ? new URL(written) : null
  const isOurs = url && protocols.includes(url.protocol) && !url.username && !url.password
  if (!isOurs) throw new NoAnswer('notAnAddress', written)
  if (!ports.includes(url.port)) throw new NoAnswer('otherPort', written)
  return url
}

/** @throws NoAnswer where there is none, or any of them is not public */
async function resolved(
  { hostname, href }: URL,
  { resolve = everyAddress, isAllowed = isPublicAddress }: Outside,
): Promise<Resolved> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  let all: Resolved[]
  try {
    all = family ? [{ address: host, family }] : await resolve(host)
  } catch {
    throw new NoAnswer('noSuchHost', href)
  }
  const [first] = all
  if (!first) throw new NoAnswer('noSuchHost', href)
  for (const { address } of all) if (!(await isAllowed(address))) throw new NoAnswer('notPublic', href)
  return first
}

type Request = {
  body: string | undefined
  method: Method
  most: number
  pinned: Resolved
  signal: AbortSignal
  headers: Record<string, string>
}

const send = (url: URL, { body, method, most, pinned, signal, headers }: Request): Promise<Answer> =>
  new Promise((answer, fail) => {
    let hasAnswer = false
    // After an answer, this does nothing.
    const broken = () => fail(new Error('The connection was closed.'))
    const { request } = url.protocol === 'https:' ? https : http
    // Node asks for one address or for all.
    const lookup = ((_host, { all }, found) =>
      all ? found(null, [pinned]) : found(null, pinned.address, pinned.family)) as LookupFunction
    const asking = request(url, { agent: false, headers, lookup, method, signal }, (response) => {
      const { headers: said, statusCode: status = 0 } = response
      hasAnswer = true
      const parts: Buffer[] = []
      let size = 0
      const end = () => {
        answer({
          status,
          location: said.location ?? null,
          ...(said['retry-after'] && { retryAfter: said['retry-after'] }),
          body: Buffer.concat(parts).toString().slice(0, most),
        })
        asking.destroy()
      }
      if (most === 0) return end()
      response.on('data', (part: Buffer) => {
        parts.push(part)
        size += part.length
        if (size >= most) end()
      })
      response.on('end', end)
      response.on('error', fail)
      response.on('close', broken)
    })
    asking.on('error', fail)
    // Where a server wants to speak another protocol, Node closes the connection without a word.
    asking.on('close', () => hasAnswer || broken())
    asking.end(body)
  })

const silenceOf = (error: unknown): Silence => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /CERT|SSL|TLS|SELF_SIGNED|VERIFY/.test(code) ? 'certificate' : 'noConnection'
}

/** What cannot be broken off goes on, and nobody waits for it. */
const orUntil = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((done, fail) => {
    work.then(done, fail)
    // An abort has a reason of its own: an error.
    const stop = () => fail(signal.reason as Error)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })

const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((wake, fail) => {
    const timer = setTimeout(wake, ms)
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        // An abort has a reason of its own: an error.
        fail(signal.reason as Error)
      },
      { once: true },
    )
  })

const MOST_REDIRECTS = 5

/** What servers answer to HEAD that answer to GET. */
const ASK_AGAIN: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 500, 501])

/**
 * What becomes of an address in the end: redirects are followed by hand, so that each is looked at like the first.
 * @throws NoAnswer
 */
export async function statusInTheEnd(
  ask: AskOutside,
  written: string,
  signal?: AbortSignal,
): Promise<number> {
  const given = signal && { signal }
  let address = written
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    let answer = await ask(address, { method: 'HEAD', ...given })
    if (ASK_AGAIN.has(answer.status)) answer = await ask(address, { method: 'GET', ...given })
    const { location, status } = answer
    if (status < 300 || status >= 400 || location === null) return status
    if (!URL.canParse(location, address)) throw new NoAnswer('notAnAddress', location)
    address = new URL(location, address).href
  }
  throw new NoAnswer('tooManyRedirects', written)
}
