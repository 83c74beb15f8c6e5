import { crossOrigin } from './crossOrigin'

const SHOWN_IN_PAGES = /^image\/(avif|gif|jpeg|png|webp)$/
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"

const disposition = (url: string): string => {
  const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? 'file')
  const ascii = name.replace(/[^\w.-]/g, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`
}

/**
 * Gives an uploaded file its headers: it is what it says it is, it runs nothing, only images are
 * shown in place, and no shared cache keeps it (a withdrawn file is gone with the next request).
 */
export const dressFile = async (request: Request, response: Response): Promise<Response> => {
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'private, no-cache')
  headers.append('vary', 'Origin, Cookie, Authorization')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('content-security-policy', SANDBOX)
  if (!SHOWN_IN_PAGES.test(headers.get('content-type') ?? '')) {
    headers.set('content-disposition', disposition(request.url))
  }
  crossOrigin(request, headers)

  const { status, statusText } = response
  if (request.method !== 'HEAD') return new Response(response.body, { headers, status, statusText })
  await response.body?.cancel()
  return new Response(null, { headers, status, statusText })
}
