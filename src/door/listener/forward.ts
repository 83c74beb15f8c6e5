import { Agent, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { logger } from '@/lib/logger'
import { refuseRaw } from '../answer'
import { PEER_HEADER } from '../peer'
import type { Problem } from '../problems'

/** Connections to the door that are kept for the next ones. */
const KEPT_CONNECTIONS = 64
/** Of a client's headers at most 16 KiB came in; the application may say more. */
const MOST_HEADERS = 64 * 1024

/** They are about one connection, not about a request (RFC 9110, 7.6.1); what we say ourselves is said below. */
const NOT_PASSED_ON = /^(?:connection|expect|keep-alive|proxy-connection|te|upgrade|x-fora-.*)$/i
/** An answer of the door may end the client's connection: its body was not read. */
const NOT_PASSED_BACK = /^(?:keep-alive|transfer-encoding)$/i
const METHOD_WITHOUT_BODY = /^(?:GET|HEAD|DELETE|OPTIONS|TRACE)$/

/**
 * Passes requests on to the door, which listens at a socket of the file system, and its answers back. A client that leaves
 * ends the request there, too.
 */
export const createForward = (socketPath: string) => {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: KEPT_CONNECTIONS })

  const forward = (request: IncomingMessage, response: ServerResponse): void => {
    const { method = 'GET', url = '/' } = request
    const headers = passedOn(request)
    const asked = ask({ agent, headers, maxHeaderSize: MOST_HEADERS, method, path: url, socketPath })
    let isWhole = false
    asked.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, passedBack(answer))
      // What is sent as it is made begins now.
      if (answer.headers['content-length'] === undefined) response.flushHeaders()
      answer.once('end', () => (isWhole = true))
      answer.once('error', () => response.destroy())
      answer.pipe(response)
    })
    asked.on('error', (err) => {
      if (response.destroyed || isWhole) return
      if (response.headersSent) return void response.destroy()
      logger.error({ msg: 'A request could not be passed on', err })
      if (response.socket) refuseRaw(response.socket, BUSY, method === 'HEAD')
    })
    response.once('close', () => {
      if (!isWhole) asked.destroy()
    })
    request.pipe(asked)
  }
  return { forward, end: () => agent.destroy() }
}

const passedOn = ({ headers, method = 'GET', rawHeaders }: IncomingMessage): string[] => {
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
  return [
    ...pairs(rawHeaders, NOT_PASSED_ON),
    ...[PEER_HEADER, String(headers[PEER_HEADER])],
    // "100-continue" was answered when this came in.
    ...(headers.expect && !/^100-continue$/i.test(headers.expect) ? ['Expect', headers.expect] : []),
    // Otherwise Node would announce a body that nobody sends.
    ...(hasBody || METHOD_WITHOUT_BODY.test(method) ? [] : ['Content-Length', '0']),
  ]
}

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

const BUSY: Problem = {
  status: 503,
  error: { code: 'unavailable', message: 'The server is about to end or to start. Try again in a moment.' },
}
