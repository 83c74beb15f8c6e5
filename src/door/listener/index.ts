import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Store } from '@/cache/store/createStore'
import { createLine } from '@/lib/letOthersIn'
import { logger } from '@/lib/logger'
import { refuseRaw } from '../answer'
import { ALWAYS, isGone, leaveWithAnswer } from '../limits'
import { isHttpsOf, PEER_HEADER, type Peers, peerOf } from '../peer'
import { createPolls, WITHOUT_ROOM } from '../polls'
import { NO_ADDRESS, problemBehind, type DoorProblem } from '../problems'
import type { createSessionCheck } from '../session'
import { openFastLane } from './fastLane'
import { isHome, replyToHome } from './home'
import { createFind, replyFrom } from './ready'
import { type Reply, sendReply } from './reply'

const SECOND = 1000

/** How long a client may take. Behind a proxy that keeps connections, the proxy must be the first to let go. */
const TIMES = {
  // `problemOf` answers what has no host, with the headers that every answer has.
  requireHostHeader: false,
  headersTimeout: 10 * SECOND,
  /** A large upload on a slow line; `watchBody` is stricter with strangers. */
  requestTimeout: 10 * 60 * SECOND,
  keepAliveTimeout: 20 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
} as const

/** Addresses of the parts that make every answer anew, in any spelling, also as a proxy is asked for them. */
const NOT_THE_SITE = /^(?:https?:\/\/[^/?]*)?\/+(?:admin|api|preview)/i

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

type Listener = {
  /** Where answers are kept ready. */
  store: Pick<Store, 'get'>
  /** Called for each of them that was sent. */
  onSent: () => void
  /** What answers everything else: the door. */
  forward: (request: IncomingMessage, response: ServerResponse) => void
  peers: Peers
  hasSession: ReturnType<typeof createSessionCheck>
}

/**
 * The one HTTP server that the outside speaks with. What is kept ready it sends at once, and who asks for the site it sends
 * to their home page, from a thread of its own (see `start`): whatever the application is busy with, readers do not wait
 * for it. Who waits for a change waits here. All else goes to the door; of strangers before the API one in each turn of the
 * event loop, so that a crowd does not come between a reader and a page, not even to be passed on.
 */
export const createListener = ({ store, onSent, forward, peers, hasSession }: Listener): Server => {
  const strangers = createLine()
  const polls = createPolls()
  const find = createFind({ store, hasSession })

  const arrive = (request: IncomingMessage, response: ServerResponse): void => {
    notePeer(request)
    if (polls.isPoll(request)) void holdPoll(request, response)
    else letIn(request, response)
  }
  /** One who waits for a change comes in when it is there; the answer is often kept ready for the others by then. */
  const holdPoll = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const source = peers.sourceOf(peerOf(request))
    if (!polls.hasRoomFor(source)) {
      response.setHeader('Retry-After', WITHOUT_ROOM)
      return letIn(request, response)
    }
    const end = await polls.hold(request, response, source)
    if (isGone({ request, response })) return end?.()
    if (end) leaveWithAnswer(response, end)
    letIn(request, response)
  }
  const letIn = (request: IncomingMessage, response: ServerResponse): void => {
    const reply = replyTo(request)
    if (reply) {
      sendReply(response, reply)
      onSent()
    } else if (isOfStrangers(request)) void strangers().then(() => pass(request, response))
    else pass(request, response)
  }
  /** The answer that needs nobody else. */
  const replyTo = (asked: Asked): Reply | undefined => {
    const isSecure = isHttpsOf(asked, peers)
    if (isHome(asked)) return replyToHome(asked, { isSecure, id: randomUUID() })
    const ready = find(asked, isSecure)
    return ready && replyFrom(asked, ready, randomUUID())
  }

  const isOfStrangers = ({ headers, url = '' }: IncomingMessage): boolean =>
    NOT_THE_SITE.test(url) && !ALWAYS.has(url) && !hasSession(headers)
  const pass = (request: IncomingMessage, response: ServerResponse): void => {
    try {
      forward(request, response)
    } catch (err) {
      logger.warn({ msg: 'A request could not be passed on', err })
      request.socket.destroy()
    }
  }

  /** What the door will never see is numbered and logged here, as the door does for the rest. */
  const refuseUnread = (socket: Duplex, problem: DoorProblem, isHead = false): void => {
    const id = randomUUID()
    logger.info({ msg: 'Refused', requestId: id, status: problem.status, code: problem.error.code })
    refuseRaw(socket, problem, { id, isHead, isSecure: peers.isSecure })
  }

  const server = createServer(TIMES, arrive)
  // Node heeds a length that stands behind the thousandth header, and does not show it: no header is left out.
  server.maxHeadersCount = 0
  openFastLane(server, { replyTo: (asked) => (polls.isPoll(asked) ? undefined : replyTo(asked)), onSent })
  // Each request on a connection hears of its end.
  server.on('connection', (socket) => socket.setMaxListeners(0))
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    const isHead = error.rawPacket?.subarray(0, 5).toString() === 'HEAD '
    refuseUnread(socket, problemBehind(error), isHead)
  })
  // What somebody expects is the door's to refuse.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    notePeer(request)
    pass(request, response)
  })
  // Node lets go of such a connection: nobody else would hear of its end, or end it.
  server.on('connect', (_: IncomingMessage, socket: Socket) => {
    socket.on('error', () => undefined)
    refuseUnread(socket, NO_ADDRESS)
    socket.destroySoon()
  })
  return server
}

const notePeer = ({ headers, socket }: IncomingMessage): void => {
  headers[PEER_HEADER] = socket.remoteAddress ?? ''
}
