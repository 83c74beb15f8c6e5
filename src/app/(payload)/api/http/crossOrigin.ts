import { isAnonymous } from './isAnonymous'
import { isRead } from './isRead'

const HEADERS = 'Accept, Accept-Language, Content-Type, If-None-Match, Range'
const EXPOSED = [
  ...['ETag', 'Content-Range', 'Content-Disposition', 'Location', 'Link', 'X-Request-Id'],
  ...['RateLimit', 'RateLimit-Policy', 'Retry-After', 'Deprecation', 'Sunset'],
].join(', ')

const asksAsAnonymous = ({ headers }: Request): boolean => {
  const method = headers.get('access-control-request-method')
  const wanted = headers.get('access-control-request-headers') ?? ''
  return (method === 'GET' || method === 'HEAD') && !/\b(authorization|cookie)\b/i.test(wanted)
}

/**
 * Lets every site read what everybody may read, and nothing else: `*` is given to anonymous reads
 * and to the preflight of one, and never together with credentials.
 */
export const crossOrigin = (request: Request, headers: Headers): void => {
  const isOpen = request.method === 'OPTIONS' ? asksAsAnonymous(request) : isRead(request)
  if (!isOpen || !isAnonymous(request)) return
  headers.delete('access-control-allow-credentials')
  headers.set('access-control-allow-origin', '*')
  headers.set('access-control-allow-methods', 'GET, HEAD, OPTIONS')
  headers.set('access-control-allow-headers', HEADERS)
  headers.set('access-control-expose-headers', EXPOSED)
}
