import { z } from 'zod'
import { isRead } from './isRead'
import { isSignedIn } from './isSignedIn'
import { refusal } from './refusal'

const refused = z.object({ errors: z.tuple([z.object({ code: z.string() })]).rest(z.unknown()) })

/** What Payload, or an endpoint of ours, says to nobody where it looks no further than at who asks. */
const OF_NOBODY: readonly { code: string; pattern: RegExp }[] = [
  { code: 'forbidden', pattern: /^\/api\// },
  { code: 'notFound', pattern: /^\/api\/drafts$/ },
]

export const SIGN_IN = {
  code: 'unauthenticated',
  message:
    'Nobody is signed in. Send "Authorization: JWT " and a token, or "Bearer " and the key of a service account.',
}

/**
 * Tells a program that wanted to do something, and showed nothing that says who it is, that this is what was amiss:
 * it may well be allowed. Of what it reads it gets what everybody gets.
 */
export const askToSignIn = async (request: Request, response: Response): Promise<Response> => {
  if (isRead(request) || ![403, 404].includes(response.status)) return response
  const said: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const { data } = refused.safeParse(said)
  const { pathname } = new URL(request.url)
  const isOfNobody = OF_NOBODY.some(
    ({ code, pattern }) => code === data?.errors[0].code && pattern.test(pathname),
  )
  return isOfNobody && !(await isSignedIn(request)) ? refusal(401, SIGN_IN) : response
}
