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
  })
  const url = new URL(answer.to, request.url)
  return answer.kind === 'redirect'
    ? NextResponse.redirect(url, answer.status)
    : NextResponse.rewrite(url, { status: answer.status ?? 200 })
}

/** Everything but the admin, the API, Next's own files and files with an extension. */
export const config = { matcher: ['/((?!admin(?:/|$)|api(?:/|$)|_next/|preview(?:/|$))[^.]*)'] }
