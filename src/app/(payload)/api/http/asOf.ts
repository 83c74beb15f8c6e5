import { CONTENT_SLUGS } from '@/contentTypes'
import { AS_OF } from '@/lib/asOf'
import type { RestHandler } from './RestHandler'

const DOCUMENT = new RegExp(`^/api/(${CONTENT_SLUGS.join('|')})/([\\w-]+)$`)

/**
 * Asks the endpoint of past editions where a document is asked for as of a moment: Payload's own answer to that address
 * knows the present alone.
 */
export const asOf =
  (handler: RestHandler): RestHandler =>
  async (request, args) => {
    const url = new URL(request.url)
    const [, collection, id] = (url.searchParams.has('asOf') && DOCUMENT.exec(url.pathname)) || []
    if (!collection || !id) return handler(request, args)
    url.pathname += `/${AS_OF}`
    return handler(new Request(url, request), { params: Promise.resolve({ slug: [collection, id, AS_OF] }) })
  }
