import config from '@payload-config'
import { getPayload } from 'payload'
import { describeError } from '@/lib/errors/describeError'
import type { PublicError } from '@/lib/errors/PublicError'
import { showsToken } from '@/lib/http/showsToken'
import { isSignedIn } from './isSignedIn'

/** Whoever signs in anew may show what they had before. */
const ANEW = /^\/api\/users\/(?:login|logout|forgot-password|reset-password)$/
/** Theirs is a token of another kind. */
const OPERATORS = /^\/api\/(?:health|ready|status|metrics)$/
/** The forms of a token of ours, with something behind them. */
const TOKEN = /^(?:JWT|Bearer) +\S/i

const UNREADABLE = {
  code: 'sessionEnded',
  message:
    'What stands in "Authorization" is no token of ours: it is "JWT " and the token that signing in gives, or "Bearer " and a key. Send that, or ask without it.',
}

const SESSION_ENDED = {
  code: 'sessionEnded',
  message:
    'The token in "Authorization" does not hold: it is none of ours, has run out, or its session was ended. Sign in again, or ask without it.',
}

const UNAVAILABLE = {
  code: 'unavailable',
  message: 'Whose session this is cannot be looked up at this moment. Please try again.',
}

type Refused = { status: number; errors: PublicError[] }

/**
 * Why a request that shows a token as its own is refused: it is none, it is nobody's session (any more), or nobody can
 * look. Payload takes the one for the other, so the database is asked once more whether it answers at all.
 */
export const sessionRefusal = async (request: Request): Promise<Refused | undefined> => {
  const { pathname } = new URL(request.url)
  const authorization = request.headers.get('authorization') ?? ''
  if (!showsToken(authorization) || ANEW.test(pathname) || OPERATORS.test(pathname)) return undefined
  if (!TOKEN.test(authorization)) return { status: 401, errors: [UNREADABLE] }
  if (await isSignedIn(request)) return undefined
  try {
    const { db } = await getPayload({ config })
    await db.findOne({ collection: 'users', where: { id: { equals: 'nobody' } } })
  } catch (error) {
    const { errors, status } = describeError(error)
    return status === 503 ? { errors, status } : { errors: [UNAVAILABLE], status: 503 }
  }
  return { status: 401, errors: [SESSION_ENDED] }
}
