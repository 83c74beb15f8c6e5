import { isJson } from './isJson'
import { toSearch } from './toSearch'

const OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override'] as const
const FORM = 'application/x-www-form-urlencoded'
const WRITING: ReadonlySet<string> = new Set(['PATCH', 'POST', 'PUT'])

const asksForGet = ({ headers, method }: Request): boolean =>
  method === 'POST' && OVERRIDES.some((name) => headers.get(name) === 'GET')

const queryIn = ({ headers }: Request, body: Uint8Array): string => {
  const text = new TextDecoder().decode(body)
  if (isJson(headers) && text) return toSearch(JSON.parse(text))
  return headers.get('content-type')?.startsWith(FORM) ? text : ''
}

const asGet = (request: Request, body: Uint8Array): Request => {
  const url = new URL(request.url)
  url.search = [url.search.slice(1), queryIn(request, body)].filter(Boolean).join('&')
  const headers = new Headers(request.headers)
  for (const name of [...OVERRIDES, 'content-type', 'content-length', 'transfer-encoding'])
    headers.delete(name)
  return new Request(url, { headers, method: 'GET', signal: request.signal })
}

const withEmptyBody = ({ headers: given, method, signal, url }: Request): Request => {
  const headers = new Headers(given)
  headers.set('content-type', 'application/json')
  return new Request(url, { body: '{}', headers, method, signal })
}

/**
 * The request that is meant: HEAD is a GET whose body is dropped, no body is an empty object, and a
 * POST may carry a query too long for an address (Payload's own method override: only GET, so that
 * it never writes). Each call gives a fresh one, so that an operation can be tried again.
 */
export const effectiveRequest = (request: Request, body: Uint8Array<ArrayBuffer>): Request => {
  if (asksForGet(request)) return asGet(request, body)
  const { headers, method, signal, url } = request
  if (body.byteLength > 0) return new Request(url, { body, headers, method, signal })
  if (WRITING.has(method)) return withEmptyBody(request)
  return new Request(url, { headers, method: method === 'HEAD' ? 'GET' : method, signal })
}
