import { bodyLimit } from './bodyLimit'
import { dressAnswer } from './dressAnswer'
import { dressFile } from './dressFile'
import { effectiveRequest } from './effectiveRequest'
import { isFile } from './isFile'
import { LIMITS } from './limits'
import { malformedBody } from './malformedBody'
import { malformedQuery } from './malformedQuery'
import { readBody } from './readBody'
import { refusal } from './refusal'
import type { RestHandler } from './RestHandler'
import { retryWhileBusy } from './retryWhileBusy'
import { withReasons } from './withReasons'

const answer = async (
  handler: RestHandler,
  ...[request, args]: Parameters<RestHandler>
): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  if (pathname.length + search.length > LIMITS.address) {
    const message = `The address is longer than ${LIMITS.address} characters. Send the query as a body: POST with X-HTTP-Method-Override: GET.`
    return refusal(414, { code: 'addressTooLong', message })
  }
  const limit = bodyLimit(request)
  const body = await readBody(request, limit)
  if (!body) return refusal(413, { code: 'tooLarge', message: `The body is larger than ${limit} bytes.` })

  const problem = malformedBody(request.headers, body) ?? malformedQuery(effectiveRequest(request, body).url)
  if (problem) return refusal(400, problem)

  const response = await retryWhileBusy(() => handler(effectiveRequest(request, body), args))
  return withReasons(response)
}

/**
 * Wraps one of Payload's handlers in what HTTP expects of a public API: limits, clear refusals,
 * another try when the database was busy, 410, HEAD, entity tags, caching and cross-origin headers.
 */
export const serve =
  (handler: RestHandler): RestHandler =>
  async (request, args) => {
    const response = await answer(handler, request, args)
    return isFile(request.url) && response.status < 400
      ? dressFile(request, response)
      : dressAnswer(request, response)
  }
