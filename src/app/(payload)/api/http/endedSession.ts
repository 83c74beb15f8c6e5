import { isSignedIn } from './isSignedIn'

/** Whoever signs in anew may show what they had before. */
const ANEW = /^\/api\/users\/(?:login|logout|forgot-password|reset-password)$/
/** Theirs is a token of another kind. */
const OPERATORS = /^\/api\/(?:health|ready|status|metrics)$/
const TOKEN = /^(?:JWT|Bearer) /i

export const SESSION_ENDED = {
  code: 'sessionEnded',
  message:
    'The token in "Authorization" does not hold: it is none of ours, has run out, or its session was ended. Sign in again, or ask without it.',
}

/** Whether a request shows a token as its own that is nobody's session (any more). Asked of the database. */
export const hasEndedSession = async (request: Request): Promise<boolean> => {
  const { pathname } = new URL(request.url)
  if (!TOKEN.test(request.headers.get('authorization') ?? '')) return false
  return !ANEW.test(pathname) && !OPERATORS.test(pathname) && !(await isSignedIn(request))
}
