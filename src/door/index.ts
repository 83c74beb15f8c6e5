import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { createLine } from '@/lib/letOthersIn'
import { logger } from '@/lib/logger'
import { metrics } from '@/lib/metrics'
import { requestContext, type RequestContext } from '@/lib/requestContext'
import { actionProblem } from './actions'
import { readAddress } from './address'
import { hasBody, refuse, refuseRaw, sendTo } from './answer'
import { createArrivals } from './arrivals'
import { capture } from './capture'
import { addOwnHeaders, policyOf, removeForeignHeaders, removePersonalHeaders, setHeaders } from './headers'
import { createLimits, EXPORT, isGone, leaveWhenGone, leaveWithAnswer } from './limits'
import { logRefusals } from './logRefusals'
import { createPolls } from './polls'
import { problemBehind, problemOf, type Problem } from './problems'
import { createRates, isCounted } from './rates'
import { createReady, sendReady } from './ready'
import type { createSessionCheck } from './session'
import type { createSources } from './source'
import { withinTrace } from './tracing'
import { watchBody } from './watchBody'

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

/** Addresses of the parts that make every answer anew, in any spelling. */
const NOT_THE_SITE = /^\/+(?:admin|api|preview)/i

type Door = {
  /** What answers what the door lets in: Next. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  sources: ReturnType<typeof createSources>
  hasSession: ReturnType<typeof createSessionCheck>
  /** The names of the server functions in this build. */
  actions: ReadonlySet<string> | undefined
  /** Whether somebody signed in with this browser before: see lib/http/device. */
  isDevice: (cookies: string | undefined) => boolean
  /** Whether the public address is https. */
  isSecure: boolean
  /** How many answers of the API are made anew for one source in a minute. */
  answersPerMinute: number
}

/**
 * The front door: the one HTTP server, before Next's request handler. Every request passes these steps in this
 * order; every answer, whoever makes it, has its headers from here.
 *
 * is the answer kept ready? → address → source and number of the request → is it well-formed? → headers for the application →
 * has its source asked for too much? → is it a stranger's turn? → Next
 */
export const createDoor = ({
  handle,
  sources,
  hasSession,
  actions,
  isDevice,
  isSecure,
  answersPerMinute,
}: Door): Server => {
  const { untilQuiet, watch } = createArrivals()
  const strangers = createLine()
  const limits = createLimits({ untilQuiet })
  const ready = createReady({ hasSession })
  const polls = createPolls()
  const takeAnswer = createRates(answersPerMinute)
  const isHttpsOf = ({ headers, socket }: IncomingMessage): boolean =>
    isSecure || (headers['x-forwarded-proto'] === 'https' && sources.isProxy(socket.remoteAddress))
  const sourceOf = ({ headers, socket }: IncomingMessage): string =>
    sources.sourceOf({
      remoteAddress: socket.remoteAddress,
      forwardedFor: String(headers['x-forwarded-for'] ?? ''),
    })
  const enter = async (
    { request, response }: { request: IncomingMessage; response: ServerResponse },
    context: RequestContext,
  ): Promise<void> => {
    const { headers, method = 'GET', socket } = request
    const id = context.requestId
    const log = (path: string) => logRefusals({ response, context, method, path })
    const isProxied = sources.isProxy(socket.remoteAddress)
    const isHttps = isHttpsOf(request)
    const source = sourceOf(request)

    if (request.url === '*') {
      setHeaders(response, () => ({ area: 'site', isSecure: isHttps, id }))
      log('*')
      refuse({ request, response, area: 'site' }, method === 'OPTIONS' ? OPTIONS_OF_ALL : NO_ADDRESS)
      return
    }
    const reading = readAddress(request.url ?? '/')
    const area = reading.kind === 'canonical' ? reading.address.area : reading.area
    const policy = policyOf(area, randomUUID())
    setHeaders(
      response,
      () => ({ area, isSecure: isHttps, id, policy }),
      (status) => statusOf(request, context, status),
    )
    log(pathOf(reading))

    if (reading.kind === 'refused') return refuse({ request, response, area }, reading)
    removeForeignHeaders(headers, { area, isProxied })
    const arrival = { method, headers, area, hasSession: () => hasSession(headers) }
    const problem = problemOf(arrival) ?? actionProblem(arrival, actions)
    if (problem) return refuse({ request, response, area }, problem)
    if (reading.kind === 'elsewhere') return sendTo(response, reading.to)

    request.url = reading.address.path + reading.address.query
    addOwnHeaders(headers, { id, source, policy })
    if (hasBody(request)) watchBody({ request, response }, hasSession(headers))
    if (isCounted(reading.address) && !hasSession(headers)) {
      const rate = takeAnswer(source)
      for (const [name, value] of Object.entries(rate.headers)) response.setHeader(name, value)
      if (rate.problem) return refuse({ request, response, area }, rate.problem)
    }
    if (reading.address.path === EXPORT && !hasSession(headers)) {
      const place = await limits.waitToCopy(source)
      if (typeof place !== 'function') return refuse({ request, response, area }, place)
      leaveWhenGone({ request, response }, place)
    }
    const turn = await limits.wait({
      address: reading.address,
      source,
      hasBody: hasBody(request),
      hasSession: () => hasSession(headers),
      isDevice: () => isDevice(headers.cookie),
    })
    if (typeof turn !== 'function') return refuse({ request, response, area }, turn)
    leaveWithAnswer(response, turn)
    const stop = metrics().requests.startTimer({ kind: area })
    response.once('close', () => stop({ status: `${Math.floor(response.statusCode / 100)}xx` }))
    // Who has left meanwhile is not worked for.
    if (socket.destroyed) return turn()
    if (ready.isForEverybody(reading.address, request)) {
      const wishes = { address: reading.address, isHttps, ...removePersonalHeaders(headers) }
      capture(response, (body) => {
        ready.finish({ response, body, made: context.made }, wishes).catch(failWith(response))
      })
    }
    await withinTrace({ request, response, area }, () => handle(request, response).finally(turn))
  }
  const failWith = (response: ServerResponse) => (err: unknown) => {
    logger.error({ msg: 'A request could not be answered', err })
    response.destroy()
  }

  const begin = (request: IncomingMessage, response: ServerResponse): void => {
    const context: RequestContext = { requestId: randomUUID(), headers: request.headers }
    requestContext.run(context, () => {
      enter({ request, response }, context).catch((err: unknown) => {
        logger.error({ msg: 'A request could not be answered', err })
        if (response.headersSent) response.destroy()
        else refuse({ request, response, area: 'site' }, FAILED)
      })
    })
  }
  /**
   * What is kept ready is sent at once. A crowd before the API does not come between a reader and a page, not even to
   * be refused: one stranger in each turn of the event loop.
   */
  const arrive = (request: IncomingMessage, response: ServerResponse): void => {
    if (polls.isPoll(request)) void holdPoll(request, response)
    else letIn(request, response)
  }
  /** One who waits for a change comes in when it is there; the answer is often kept ready for the others by then. */
  const holdPoll = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const end = await polls.hold(request, response, sourceOf(request))
    if (isGone({ request, response })) return end?.()
    if (end) leaveWithAnswer(response, end)
    letIn(request, response)
  }
  const letIn = (request: IncomingMessage, response: ServerResponse): void => {
    const kept = ready.find(request, isHttpsOf(request))
    if (kept) {
      limits.seeOthers()
      metrics().ready.inc()
      sendReady(request, response, { ready: kept, id: randomUUID() })
    } else if (!NOT_THE_SITE.test(request.url ?? '') || hasSession(request.headers)) begin(request, response)
    else void strangers().then(() => begin(request, response))
  }

  const server = createServer(TIMES, arrive)
  watch(server)
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    const problem = problemBehind(error)
    logger.info({ msg: 'Refused', status: problem.status, code: problem.error.code })
    refuseRaw(socket, problem, error.rawPacket?.subarray(0, 5).toString() === 'HEAD ')
  })
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response, () => ({ area: 'site', isSecure, id: randomUUID() }))
    refuse({ request, response, area: 'site' }, NO_EXPECTATION)
  })
  server.on('connect', (_: IncomingMessage, socket: Duplex) => refuseRaw(socket, NO_ADDRESS))
  return server
}

const pathOf = (reading: ReturnType<typeof readAddress>): string => {
  if (reading.kind === 'refused') return 'no address'
  return reading.kind === 'canonical' ? reading.address.path : (reading.to.split('?')[0] ?? '')
}

const FAILED: Problem = {
  status: 500,
  error: { code: 'internal', message: 'Something went wrong on our side. Please try again.' },
}
/**
 * Next answers every failure of a server function with 500: also where the call could not be read, so that no function
 * was reached, and where ours has refused it.
 */
const statusOf = ({ headers }: IncomingMessage, context: RequestContext, status: number): number => {
  if (context.status) return context.status
  return status === 500 && headers['next-action'] !== undefined && !context.hasCalled ? 400 : status
}

const OPTIONS_OF_ALL: Problem = {
  status: 200,
  error: { code: 'options', message: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS' },
  headers: { Allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS' },
}
const NO_ADDRESS: Problem = {
  status: 400,
  error: { code: 'malformedAddress', message: 'This server answers addresses that begin with a slash.' },
}
const NO_EXPECTATION: Problem = {
  status: 417,
  error: { code: 'expectationFailed', message: 'Of "Expect", this server knows "100-continue".' },
}
