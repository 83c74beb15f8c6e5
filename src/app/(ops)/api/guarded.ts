import { env } from '@/lib/env'
import type { PublicError } from '@/lib/errors/PublicError'
import { PROBLEM_TYPE, problemFrom, problemHeaders } from '@/lib/errors/problem'
import { hasToken } from './hasToken'

const ABSENT: PublicError = { code: 'notFound', message: 'There is nothing here.' }
const REFUSED: PublicError = {
  code: 'unauthenticated',
  message: 'Send the status token: Authorization: Bearer <STATUS_TOKEN>.',
}

const refused = (status: number, error: PublicError): Response =>
  Response.json(problemFrom(status, { errors: [error] }), {
    headers: { ...problemHeaders(status, PROBLEM_TYPE), 'cache-control': 'no-store' },
    status,
  })

/** A route for whoever has the STATUS_TOKEN; where none is set, it does not exist. */
export const guarded =
  (answer: () => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    if (!env.STATUS_TOKEN) return refused(404, ABSENT)
    return hasToken(request, env.STATUS_TOKEN) ? answer() : refused(401, REFUSED)
  }
