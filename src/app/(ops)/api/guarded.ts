import { env } from '@/lib/env'
import { hasToken } from './hasToken'
import { noStore } from './noStore'

const error = (code: string, message: string) => ({ errors: [{ code, message }] })
const ABSENT = error('notFound', 'There is nothing here.')
const REFUSED = error('unauthenticated', 'Send the status token: Authorization: Bearer <STATUS_TOKEN>.')

/** A route for whoever has the STATUS_TOKEN; where none is set, it does not exist. */
export const guarded =
  (answer: () => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    if (!env.STATUS_TOKEN) return noStore(ABSENT, 404)
    return hasToken(request, env.STATUS_TOKEN) ? answer() : noStore(REFUSED, 401)
  }
