import { randomUUID } from 'node:crypto'
import { Agent, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { logger } from '@/lib/logger'
import { hasBody } from '../answer'
import { headersOf } from '../headers'
import { isGone, LONGEST_STALL } from '../limits'
import { isHttpsOf, PEER_HEADER, type Peers } from '../peer'

/** Connections to the door that are kept for the next ones. */
const KEPT_CONNECTIONS = 64
/** Of a client's headers at most 16 KiB came in; the application may say more. */
const MOST_HEADERS = 64 * 1024

/** How long an answer that nobody waits for may say nothing, in milliseconds. */
const LONGEST_MAKING = 30_000

/** They are about one connection, not about a request (RFC 9110, 7.6.1); what we say ourselves is said below. */
const NOT_PASSED_ON = /^(?:connection|expect|keep-alive|proxy-connection|te|trailer|upgrade|x-fora-.*)$/i
/** An answer of the door may end the client's connection: its body was not read. */
const NOT_PASSED_BACK = /^(?:keep-alive|transfer-encoding)$/i
const METHOD_WITHOUT_BODY = /^(?:GET|HEAD|DELETE|OPTIONS|TRACE)$/

/**
 * Passes requests on to the door, which listens at a socket of the file system, and its answers back. A client that leaves
 * ends the request there, too.
 * @param peers who says that a client came by https
 */
export const createForward = (socketPath: string, peers: Pick<Peers, 'isProxy' | 'isSecure'>) => {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: KEPT_CONNECTIONS })

  const forward = (request: IncomingMessage, response: ServerResponse): void => {
    // Who has left meanwhile is not asked for: nobody would hear of the end.
    if (isGone({ request, response })) return
    const { method = 'GET', socket, url = '/' } = request
    const headers = passedOn(request)
    const asked = ask({ agent, headers, maxHeaderSize: MOST_HEADERS, method, path: url, socketPath })
    let isWhole = false
    asked.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, passedBack(answer))
      // What is sent as it is made begins now.
      if (answer.headers['content-length'] === undefined) response.flushHeaders()
      answer.once('end', () => (isWhole = true))
      answer.once('error', () => response.destroy())
      // What is still being made is waited for; whoever does not read it is not.
      response.setTimeout(LONGEST_STALL, () => {
        if (response.socket?.writableLength) response.destroy()
      })
      answer.pipe(response)
    })
    asked.on('error', (err) => {
      if (response.destroyed || isWhole) return
      if (response.headersSent) return void response.destroy()
      const id = randomUUID()
      logger.warn({ msg: 'A request could not be passed on', requestId: id, status: 503, err })
      answerBusy(response, { id, isSecure: isHttpsOf(request, peers) })
    })
    // An answer that waits behind another one on its connection does not hear when that ends.
    const leave = () => {
      if (!isWhole || !asked.writableFinished) asked.destroy()
      response.destroy()
    }
    socket.once('close', leave)
    asked.once('close', () => socket.off('close', leave))
    // Only then: otherwise what follows the head would be no part of this request for the door.
    if (!hasBody(request)) return void asked.end()
    // The door may refuse a body, or tire of waiting for it, before any of it is there.
    asked.flushHeaders()
    request.pipe(asked)
  }

  /** Has the door answer an address as it would answer a reader, and resolves when it has, or cannot. */
  const make = (url: string, host: string): Promise<void> =>
    new Promise((resolve) => {
      const asked = ask({ agent, headers: { host }, maxHeaderSize: MOST_HEADERS, path: url, socketPath })
      asked.setTimeout(LONGEST_MAKING, () => void asked.destroy())
      asked.once('response', (answer) => answer.resume())
      asked.once('error', () => undefined)
      asked.once('close', () => resolve())
      asked.end()
    })
  return { forward, make, end: () => agent.destroy() }
}

const passedOn = (request: IncomingMessage): string[] => {
  const { headers, method = 'GET', rawHeaders } = request
  return [
    ...pairs(rawHeaders, NOT_PASSED_ON),
    ...[PEER_HEADER, String(headers[PEER_HEADER])],
    // "100-continue" was answered when this came in.
    ...(headers.expect && !/^100-continue$/i.test(headers.expect) ? ['Expect', headers.expect] : []),
    // Otherwise Node would announce a body that nobody sends.
    ...(isAnnounced(request) || METHOD_WITHOUT_BODY.test(method) ? [] : ['Content-Length', '0']),
  ]
}

/** Whether a request says how long its body is, if only that there is none. */
const isAnnounced = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined

const passedBack = ({ headers, rawHeaders }: IncomingMessage): string[] => {
  const closes = headers.connection === 'close'
  return [
    ...pairs(rawHeaders, NOT_PASSED_BACK).filter(
      (_, at, all) => closes || !/^connection$/i.test(all[at - (at % 2)] ?? ''),
    ),
  ]
}

/** The headers as they came, with repetitions and in their order, without these. */
const pairs = (raw: readonly string[], without: RegExp): string[] =>
  raw.filter((_, at) => !without.test(raw[at - (at % 2)] ?? ''))

const BUSY = 'The server is busy, or about to end or to start. Try again in a moment.\n'

const answerBusy = (response: ServerResponse, { id, isSecure }: { id: string; isSecure: boolean }): void => {
  const own = headersOf({ area: 'site', isSecure, id }, () => false)
  const headers = {
    ...own,
    'Content-Type': 'text/plain; charset=utf-8',
    'Retry-After': '2',
    Connection: 'close',
  }
  response.writeHead(503, headers).end(BUSY)
}
