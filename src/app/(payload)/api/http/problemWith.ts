import type { PublicError } from '@/lib/errors/PublicError'
import { cleanBody } from './cleanBody'
import { effectiveRequest } from './effectiveRequest'
import { malformedBody } from './malformedBody'
import { malformedQuery } from './malformedQuery'
import { malformedUpload } from './malformedUpload'
import { encodedBody, unsupportedBody } from './unsupportedBody'

/** `isOfQuery`: what else is wrong with the query can be said, too. */
type Problem = { status: number; error: PublicError; isOfQuery?: true }

/** Why a request cannot be handed on, from its form alone. Undefined when it can. */
export const problemWith = async (
  request: Request,
  body: Uint8Array<ArrayBuffer>,
): Promise<Problem | undefined> => {
  const { headers } = request
  const encoded = encodedBody(headers, body)
  if (encoded) return { status: 415, error: encoded }
  const inBody = malformedBody(headers, body) ?? (await malformedUpload(headers, body))
  if (inBody) return { status: 400, error: inBody }

  const effective = effectiveRequest(request, cleanBody(headers, body))
  const unsupported = unsupportedBody(effective, body)
  if (unsupported) return { status: 415, error: unsupported }
  const inQuery = malformedQuery(effective.url)
  return inQuery ? { status: 400, error: inQuery, isOfQuery: true } : undefined
}
