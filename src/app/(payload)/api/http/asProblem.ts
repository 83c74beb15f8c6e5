import { z } from 'zod'
import { PROBLEM_TYPE, problemFrom, problemHeaders } from '@/lib/errors/problem'
import { isAnonymous } from './isAnonymous'
import { isRead } from './isRead'

const reasons = z.looseObject({
  errors: z.array(z.looseObject({ code: z.string(), message: z.string() })).min(1),
})

/**
 * Gives a refusal, whoever wrote it, the form of a problem (RFC 9457). Its own type is for readers: the desk, which signs
 * people in by a request of nobody, shows no message of a type that it does not know.
 */
export const asProblem = async (request: Request, response: Response): Promise<Response> => {
  const text = response.status >= 400 ? await response.clone().text() : ''
  if (!text.startsWith('{')) return response
  const { success, data } = reasons.safeParse(JSON.parse(text))
  if (!success) return response
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  const type = isRead(request) && isAnonymous(request) ? PROBLEM_TYPE : 'application/json'
  for (const [name, value] of Object.entries(problemHeaders(response.status, type))) headers.set(name, value)
  return Response.json(problemFrom(response.status, data), { headers, status: response.status })
}
