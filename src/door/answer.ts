import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { metrics } from '@/lib/metrics'
import { requestContext } from '@/lib/requestContext'
import { problemFrom, problemHeaders, refusalType } from '@/lib/errors/problem'
import type { Area } from './address'
import { headersOf } from './headers'
import type { DoorProblem } from './problems'

const PERSONAL = 'private, no-store'

/** Sends a refusal: JSON from the API, where programs read it, and a sentence elsewhere. */
export const refuse = (
  { request, response, area }: { request: IncomingMessage; response: ServerResponse; area: Area },
  { status, error, headers = {} }: DoorProblem,
): void => {
  const context = requestContext.getStore()
  if (context) context.code = error.code
  metrics().refused.inc({ code: error.code })
  const body =
    area === 'api' ? JSON.stringify(problemFrom(status, { errors: [error] })) : `${error.message}\n`
  const { headers: asked, method = 'GET' } = request
  const { authorization = null, cookie = null } = asked
  const json = refusalType({ method, status, authorization, cookie })
  const all = {
    ...problemHeaders(status, area === 'api' ? json : 'text/plain; charset=utf-8'),
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': PERSONAL,
    ...headers,
    // A body that nobody reads would stand in the way of the next request.
    ...(request.complete || !hasBody(request) ? {} : { Connection: 'close' }),
  }
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
  response.writeHead(status)
  response.end(request.method === 'HEAD' ? undefined : body)
}

export const hasBody = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined

/** Sends somebody to the one form of an address, with the same method. */
export const sendTo = (response: ServerResponse, to: string): void => {
  response.setHeader('Location', to)
  response.setHeader('Content-Length', '0')
  response.writeHead(308)
  response.end()
}

/** Answers what Node could not read as a request, so that there is no request to answer. */
export const refuseRaw = (
  socket: Duplex,
  { status, error }: DoorProblem,
  { id, isSecure, isHead = false }: { id: string; isSecure: boolean; isHead?: boolean },
): void => {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const body = `${error.message}\n`
  const headers = {
    ...headersOf({ area: 'site', isSecure, id }, () => false),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': PERSONAL,
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${error.code}\r\n${lines.join('\r\n')}\r\n\r\n${isHead ? '' : body}`)
}
