import { caching } from './caching'
import { crossOrigin } from './crossOrigin'
import { isAnonymous } from './isAnonymous'
import { isRead } from './isRead'
import { isDownload } from '@/lib/http/download'
import { entityTag, matchesEntityTag } from '@/lib/http/entityTags'
import { methodsAt } from '@/lib/http/methodsAt'

const NO_DOCUMENT = "default-src 'none'; frame-ancestors 'none'"

/** Gives a JSON answer its headers, its entity tag, and 304 or no body where the request asks for that. */
export const dressAnswer = async (request: Request, response: Response): Promise<Response> => {
  const headers = new Headers(response.headers)
  headers.set('cache-control', caching(request, response))
  headers.append('vary', 'Origin, Cookie, Authorization')
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', NO_DOCUMENT)
  crossOrigin(request, headers)
  const methods = request.method === 'OPTIONS' ? methodsAt(new URL(request.url).pathname) : []
  if (methods.length > 0) headers.set('allow', methods.join(', '))
  // Whoever knows better has said it.
  if ((response.status === 503 || response.status === 429) && !headers.has('retry-after'))
    headers.set('retry-after', '1')

  const { status, statusText } = response
  // It may be larger than what is to be in memory at once.
  if (isDownload(response)) {
    if (request.method === 'HEAD') await response.body?.cancel()
    return new Response(request.method === 'HEAD' ? null : response.body, { headers, status, statusText })
  }
  const body = new Uint8Array(await response.arrayBuffer())
  if (status === 200 && isRead(request) && isAnonymous(request)) {
    const tag = entityTag(body)
    headers.set('etag', tag)
    if (matchesEntityTag(request.headers.get('if-none-match'), tag)) {
      headers.delete('content-type')
      return new Response(null, { headers, status: 304 })
    }
  }
  const isEmpty = request.method === 'HEAD' || status === 204 || status === 304
  return new Response(isEmpty ? null : body, { headers, status, statusText })
}
