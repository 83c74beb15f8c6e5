import { NextResponse, type NextProxy } from 'next/server'
import { shared } from '@/cache/shared'
import { answerFor } from '@/i18n/routing/answerFor'

/**
 * Public addresses: language suffixes, addresses that left (410) or moved (301, 302), filters of lists. It
 * decides nothing about who may read what: the pages do, on every read.
 */
export const proxy: NextProxy = (request) => {
  const { pathname, searchParams } = new URL(request.url)
  const answer = answerFor({
    pathname,
    query: searchParams,
    acceptLanguage: request.headers.get('accept-language'),
    departureOf: shared().addresses.departureOf,
    isKnown: (address) => !shared().isServing || shared().addresses.isKnown(address),
    forumKnownAs: shared().addresses.forumKnownAs,
  })
  const url = new URL(answer.to, request.url)
  if (answer.kind === 'rewrite') return NextResponse.rewrite(url, { status: answer.status ?? 200 })
  // Where a reader without a language in the address is sent depends on the reader.
  return NextResponse.redirect(url, { status: answer.status, headers: { Vary: 'Accept-Language' } })
}

/** Everything but the admin, previews, the API, Next's own files, and the files that have routes of their own. */
export const config = {
  matcher: [
    '/((?!admin(?:/|$)|preview(?:/|$)|api(?:/|$)|_next/|sitemap/|(?:sitemap\\.xml|robots\\.txt|icon[^/]*\\.svg)$).*)',
  ],
}
