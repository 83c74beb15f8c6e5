import { NextResponse, type NextProxy, type NextRequest } from 'next/server'
import { shared } from '@/cache/shared'
import { answerFor } from '@/i18n/routing/answerFor'
import { contentPolicy } from '@/lib/http/contentPolicy'

/**
 * Public addresses: language suffixes, addresses that left (410) or moved (301, 302), filters of lists. It
 * decides nothing about who may read what: the pages do, on every read.
 */
export const proxy: NextProxy = (request) => {
  if (!READS.has(request.method))
    return new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  const { pathname, searchParams } = new URL(request.url)
  if (PREVIEW.test(pathname)) return preview(request)
  const answer = answerFor({
    pathname,
    query: searchParams,
    acceptLanguage: request.headers.get('accept-language'),
    departureOf: shared().addresses.departureOf,
  })
  const url = new URL(answer.to, request.url)
  if (answer.kind === 'rewrite') return NextResponse.rewrite(url, { status: answer.status ?? 200 })
  // Where a reader without a language in the address is sent depends on the reader.
  return NextResponse.redirect(url, { status: answer.status, headers: { Vary: 'Accept-Language' } })
}

/** Pages take nothing: Next would make one anew for each POST, past the cache and with its scripts. */
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

const PREVIEW = /^\/preview(?:\/|$)/

/**
 * A preview shows words that nobody has checked: only the scripts that Next writes into this one answer run. Next
 * reads the nonce from the policy in the request.
 */
const preview = (request: NextRequest): NextResponse => {
  const policy = contentPolicy(`'self' 'nonce-${crypto.randomUUID()}'`)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  return NextResponse.next({ request: { headers }, headers: { 'Content-Security-Policy': policy } })
}

/** Everything but the admin, the API, Next's own files, and the files that have routes of their own. */
export const config = {
  matcher: ['/((?!admin(?:/|$)|api(?:/|$)|_next/|(?:sitemap\\.xml|robots\\.txt|icon[^/]*\\.svg)$).*)'],
}
