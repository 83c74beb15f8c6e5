import { crossOrigin } from './crossOrigin'
import { LENGTH_HEADER } from '@/lib/http/encodingOf'
import { entityTag, matchesEntityTag } from '@/lib/http/entityTags'

const SHOWN_IN_PAGES = /^image\/(avif|gif|jpeg|png|webp)$/
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
/** Files up to this size, in bytes, are read for a tag, and the database is not asked. */
const SMALL = 2 * 1024 * 1024

/** What is said of the bytes that are sent. */
const OF_BYTES = ['content-length', 'content-range', 'content-type'] as const

const disposition = (url: string): string => {
  const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? 'file')
  const ascii = name.replace(/[^\w.-]/g, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`
}

const headersOf = (request: Request, response: Response): Headers => {
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'private, no-cache')
  headers.append('vary', 'Origin, Cookie, Authorization')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('content-security-policy', SANDBOX)
  if (!SHOWN_IN_PAGES.test(headers.get('content-type') ?? '')) {
    headers.set('content-disposition', disposition(request.url))
  }
  crossOrigin(request, headers)
  return headers
}

const isSmall = ({ headers, status }: Response): boolean =>
  status === 200 && Number(headers.get('content-length') ?? Infinity) <= SMALL

/**
 * Gives an uploaded file its headers: it is what it says it is, it runs nothing, only images are
 * shown in place, and every reader's browser asks before it shows its copy again (a withdrawn file
 * is gone with the next request). Its tag is that of the whole, on a part of it as well.
 * @param tagOf the tag of a file that is not read for it
 */
export const dressFile = async (
  request: Request,
  response: Response,
  tagOf: (url: string) => Promise<string | null>,
): Promise<Response> => {
  const headers = headersOf(request, response)
  const { status, statusText } = response
  const body = isSmall(response) ? new Uint8Array(await response.arrayBuffer()) : response.body
  const tag = body instanceof Uint8Array ? entityTag(body) : await tagOf(request.url)
  if (tag) headers.set('etag', tag)
  const isKnown = tag !== null && matchesEntityTag(request.headers.get('if-none-match'), tag)
  const length = headers.get('content-length')
  if (length !== null && !isKnown) headers.set(LENGTH_HEADER, length)
  if (request.method !== 'HEAD' && !isKnown) return new Response(body, { headers, status, statusText })
  if (body instanceof ReadableStream) await body.cancel()
  if (!isKnown) return new Response(null, { headers, status, statusText })
  for (const name of OF_BYTES) headers.delete(name)
  return new Response(null, { headers, status: 304 })
}
