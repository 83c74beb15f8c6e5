import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Area, Address } from './address'
import type { DoorProblem } from './problems'
import { createTurns, type Leave } from './turns'

type Visit = {
  address: Address
  hasBody: boolean
  /** Its body is a query. */
  isQuery: boolean
  source: string
  /** Both are looked up when they are asked for. */
  hasSession: () => boolean
  isDevice: () => boolean
}

type Asked = Pick<Visit, 'hasBody' | 'isQuery'> & { path: string; isSignIn: boolean }

/** The door never waits for these, nor counts them: whoever runs the server asks whether it is well. */
export const ALWAYS: ReadonlySet<string> = new Set([
  '/api/health',
  '/api/metrics',
  '/api/ready',
  '/api/status',
])
/** Parts that make every answer anew. */
const COSTLY: ReadonlySet<Area> = new Set(['admin', 'api', 'preview'])
const nothing: Leave = () => {}
const SIGN_IN = '/api/users/login'
export const FILES = '/api/media/file/'
/** All that is public, in one answer. */
export const EXPORT = '/api/export.ndjson'
/** The same behind a preview link. */
const LINKED_FILE = /^\/preview\/link\/(?:[^/]+\/){4}file\//

/** Milliseconds for which a turn is held at most: a body that does not come keeps nobody else out. */
export const LONGEST = 2_000

/** How long somebody may read nothing of what they asked for, in milliseconds. */
export const LONGEST_STALL = 60_000

/** What a read takes beyond this, it leaves nine times over to everybody else before the next: milliseconds. */
const QUICK = 10
const REST = 9
const LONGEST_REST = 2_000
/** Somebody else who asked within this time is there; where nobody is, nothing is left over. */
const PRESENT = 1_000

/**
 * How much strangers may ask at once of what is not answered from a cache. One request after the other is as fast
 * as many at once, for it is one process; but then nobody else's comes between. Whoever finds no room hears 429
 * before anything is done for them.
 */
export const createLimits = ({ untilQuiet }: { untilQuiet: () => Promise<void> }) => {
  const reads = createTurns({ atOnce: 2, each: 1, waiting: 128, waitingEach: 16 })
  // Reads whose query comes as a body: one that does not come keeps nobody else from reading.
  const queries = createTurns({ atOnce: 2, each: 1, waiting: 64, waitingEach: 8 })
  // A page may show many pictures, and an office read many pages.
  const files = createTurns({ atOnce: 16, each: 8, waiting: 512, waitingEach: 64 })
  const sends = createTurns({ atOnce: 8, each: 4, waiting: 64, waitingEach: 8 })
  // Each is sent as it is read, and made slowly: src/app/(payload)/api/http/exportAll.
  const exports = createTurns({ atOnce: 16, each: 1, waiting: 0, waitingEach: 0 })
  // These wait for their turn inside, where passwords are hashed, in fewer places than there is room here.
  const signIns = createTurns({ atOnce: 16, each: 8, waiting: 0, waitingEach: 0 })

  let seenOthers = -Infinity
  /** Ends a turn now, or after the rest that a long one owes to those who are there. */
  const afterRest = (leave: Leave): Leave => {
    const begun = performance.now()
    return () => {
      const now = performance.now()
      const owed = now - seenOthers < PRESENT ? REST * (now - begun - QUICK) : 0
      if (owed <= 0) leave()
      else setTimeout(leave, Math.min(owed, LONGEST_REST)).unref()
    }
  }

  const turnsFor = ({ path, isSignIn, hasBody, isQuery }: Asked) => {
    if (hasBody && isQuery) return queries
    if (hasBody) return isSignIn ? signIns : sends
    return path.startsWith(FILES) || LINKED_FILE.test(path) ? files : reads
  }

  /** Somebody asks for a page, or works here. */
  const seeOthers = (): void => {
    seenOthers = performance.now()
  }

  /** A place among those who copy everything; it is left when the answer has been sent. */
  const waitToCopy = async (source: string): Promise<Leave | DoorProblem> =>
    (await exports(source)) ?? TOO_MANY_COPIES

  const wait = async ({
    address,
    hasBody,
    isQuery,
    source,
    hasSession,
    isDevice,
  }: Visit): Promise<Leave | DoorProblem> => {
    const { area, path } = address
    const isSignIn = hasBody && path === SIGN_IN
    if (ALWAYS.has(path)) return nothing
    if (!COSTLY.has(area) || hasSession() || (isSignIn && isDevice())) {
      seeOthers()
      return nothing
    }
    const turns = turnsFor({ path, isSignIn, hasBody, isQuery })
    const turn = await turns(source)
    if (!turn) return isSignIn ? TOO_MANY_SIGN_INS : TOO_MANY
    await untilQuiet()
    const leave = turns === reads || turns === queries ? afterRest(turn) : turn
    const timer = setTimeout(leave, LONGEST).unref()
    return () => {
      clearTimeout(timer)
      leave()
    }
  }
  return { seeOthers, wait, waitToCopy }
}

type Exchange = { request: IncomingMessage; response: ServerResponse }

/**
 * Whether nobody is there any more to answer. An answer that stands behind another one on its connection does not hear
 * when that ends.
 */
export const isGone = ({ request, response }: Exchange): boolean =>
  response.destroyed || request.socket.destroyed

/** Ends a turn when the answer is sent or its client has left, be it now, later, or before this. */
export const leaveWhenGone = (exchange: Exchange, leave: Leave): void => {
  const { socket } = exchange.request
  if (isGone(exchange)) return leave()
  const end = () => {
    socket.off('close', end)
    leave()
  }
  exchange.response.once('close', end)
  socket.once('close', end)
}

/** Ends a turn when the answer begins: to send it to somebody who reads slowly takes nothing from others. */
export const leaveWithAnswer = (response: ServerResponse, leave: Leave): void => {
  const send = response.writeHead.bind(response)
  const patched = (...args: Parameters<typeof send>): ServerResponse => {
    leave()
    return send(...args)
  }
  // `writeHead` has two forms; this takes both.
  response.writeHead = patched as typeof response.writeHead
}

const TOO_MANY: DoorProblem = {
  status: 429,
  error: {
    code: 'tooManyRequests',
    message: 'Too many requests came from here at once. Try again in 2 seconds, a few at a time.',
  },
  headers: { 'Retry-After': '2' },
}
const TOO_MANY_COPIES: DoorProblem = {
  status: 429,
  error: {
    code: 'tooManyRequests',
    message:
      'Everything is being copied by as many as can be served at once, or from your address already. Try again in 30 seconds.',
  },
  headers: { 'Retry-After': '30' },
}
const TOO_MANY_SIGN_INS: DoorProblem = {
  status: 429,
  error: {
    code: 'signInBusy',
    message:
      'Too many people are signing in at this moment, so your password was not checked. Try again in 3 seconds.',
  },
  headers: { 'Retry-After': '3' },
}
