import { isAnonymous } from './isAnonymous'
import { LIMITS } from './limits'

/** How many bytes this request may send. */
export const bodyLimit = (request: Request): number => {
  if (isAnonymous(request)) return LIMITS.anonymousBody
  return request.headers.get('content-type')?.startsWith('multipart/') ? LIMITS.upload : LIMITS.body
}
