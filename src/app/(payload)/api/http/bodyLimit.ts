import { isAnonymous } from './isAnonymous'
import { LIMITS } from './limits'

/**
 * How many bytes this request may send. More than a sign-in needs is read only from somebody who is signed in: a
 * header alone costs nothing, and the body is kept in memory.
 * @param isSignedIn looks up whose session the request shows; asked for large bodies only
 */
export const bodyLimit = async (
  request: Request,
  isSignedIn: (request: Request) => Promise<boolean>,
): Promise<number> => {
  const declared = Number(request.headers.get('content-length') ?? Infinity)
  if (declared <= LIMITS.anonymousBody || isAnonymous(request) || !(await isSignedIn(request)))
    return LIMITS.anonymousBody
  return request.headers.get('content-type')?.startsWith('multipart/') ? LIMITS.upload : LIMITS.body
}
