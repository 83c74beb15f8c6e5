import type { PublicError } from '@/lib/errors/PublicError'
import { isJson } from './isJson'
import { LIMITS } from './limits'
import { isRecord } from '@/lib/isRecord'
import { nestingOf } from '@/lib/nestingOf'

/** Why a body that claims to be JSON cannot be understood. Undefined when it can, or claims no such thing. */
export const malformedBody = (headers: Headers, body: Uint8Array): PublicError | undefined => {
  if (body.byteLength === 0 || !isJson(headers)) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    if (!isRecord(value)) {
      return { code: 'malformedBody', message: 'The body must be a JSON object.' }
    }
    if (nestingOf(value, LIMITS.bodyNesting) <= LIMITS.bodyNesting) return undefined
    return { code: 'tooDeep', message: `The body is nested more than ${LIMITS.bodyNesting} levels deep.` }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    return { code: 'malformedBody', message: 'The body is not valid JSON in UTF-8.' }
  }
}
