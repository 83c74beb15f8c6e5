import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { logger } from '@/lib/logger'
import { metrics } from '@/lib/metrics'
import { requestContext, type RequestContext } from '@/lib/requestContext'
import { actionProblem } from './actions'
import { readAddress } from './address'
import { hasBody, refuse, sendTo } from './answer'
import { createArrivals } from './arrivals'
import { capture } from './capture'
import { addOwnHeaders, policyOf, removeForeignHeaders, removePersonalHeaders, setHeaders } from './headers'
import { createKnownKeys } from './knownKeys'
import { createLimits, EXPORT, leaveWhenGone, leaveWithAnswer } from './limits'
import { logRefusals } from './logRefusals'
import { isHttpsOf, peerOf, type Peers } from './peer'
import { asksByBody, NO_ADDRESS, problemOf, type DoorProblem } from './problems'
import { createRates, isCounted } from './rates'
import { createReady, type Keep } from './ready'
import type { createSessionCheck } from './session'
import { withinTrace } from './tracing'
import { watchBody } from './watchBody'

/** What the door needs. */
export type Door = {
  /** What answers what the door lets in: Next. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Keeps what everybody may read, for the listener to send it. */
  keep: Keep
  peers: Peers
  hasSession: ReturnType<typeof createSessionCheck>
  /** The names of the server functions in this build. */
  actions: ReadonlySet<string> | undefined
  /** Whether somebody signed in with this browser before: see lib/http/device. */
  isDevice: (cookies: string | undefined) => boolean
  /** How many answers of the API are made anew for one source in a minute. */
  answersPerMinute: number
}

/**
 * The front door, before Next's request handler. Every request that the listener does not answer by itself passes these
 * steps in this order; every answer has its headers from here.
 *
 * address → source and number of the request → is it well-formed? → headers for the application →
 * has its source asked for too much? → is it a stranger's turn? → Next → is the answer to be kept ready?
 */
export const createDoor = ({
  handle,
  keep,
  peers,
  hasSession,
  actions,
  isDevice,
  answersPerMinute,
}: Door) => {
  const { untilQuiet, watch } = createArrivals()
  const limits = createLimits({ untilQuiet })
  const ready = createReady({ hasSession, keep })
  const takeAnswer = createRates(answersPerMinute)
  const keys = createKnownKeys()
  const takeAnswerOfKey = createRates(answersPerMinute, 'key')
  const enter = async (
    { request, response }: { request: IncomingMessage; response: ServerResponse },
    context: RequestContext,
  ): Promise<void> => {
    const { headers, method = 'GET', socket } = request
    const id = context.requestId
    const log = (path: string) => logRefusals({ response, context, method, path })
    const peer = peerOf(request)
    const isProxied = peers.isProxy(peer.remoteAddress)
    const isHttps = isHttpsOf(request, peers)
    const source = peers.sourceOf(peer)

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
    const arrival = { method, headers, area, path: pathOf(reading), hasSession: () => hasSession(headers) }
    const problem = problemOf(arrival) ?? actionProblem(arrival, actions)
    if (problem) return refuse({ request, response, area }, problem)
    if (reading.kind === 'elsewhere') return sendTo(response, reading.to)

    request.url = reading.address.path + reading.address.query
    addOwnHeaders(headers, { id, source, policy, peer: peer.remoteAddress })
    if (hasBody(request)) watchBody({ request, response }, hasSession(headers))
    const key = keys.sourceOf(headers)
    if (isCounted(reading.address) && !hasSession(headers)) {
      const rate = key === undefined ? takeAnswer(source) : takeAnswerOfKey(key)
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
      source: key ?? source,
      hasBody: hasBody(request),
      isQuery: asksByBody({ headers, method }),
      hasSession: () => hasSession(headers),
      isDevice: () => isDevice(headers.cookie),
    })
    if (typeof turn !== 'function') return refuse({ request, response, area }, turn)
    leaveWithAnswer(response, turn)
    response.once('close', () => keys.note(headers, context))
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

  return {
    /** Lets a request in, or answers why not. */
    enter: (request: IncomingMessage, response: ServerResponse): void => {
      const context: RequestContext = { requestId: randomUUID(), headers: request.headers }
      requestContext.run(context, () => {
        enter({ request, response }, context).catch((err: unknown) => {
          logger.error({ msg: 'A request could not be answered', err })
          if (response.headersSent) response.destroy()
          else refuse({ request, response, area: 'site' }, FAILED)
        })
      })
    },
    /** Counts who arrives at this server: a crowd is let in before its work begins. */
    watch,
    /** Somebody reads what is kept ready. */
    seeReaders: limits.seeOthers,
  }
}

const pathOf = (reading: ReturnType<typeof readAddress>): string => {
  if (reading.kind === 'refused') return 'no address'
  return reading.kind === 'canonical' ? reading.address.path : (reading.to.split('?')[0] ?? '')
}

const FAILED: DoorProblem = {
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

const OPTIONS_OF_ALL: DoorProblem = {
  status: 200,
  error: { code: 'options', message: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS' },
  headers: { Allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS' },
}
