import { z } from 'zod'
import { problemFrom, problemHeaders, refusalType } from '@/lib/errors/problem'

const reasons = z.looseObject({
  errors: z.array(z.looseObject({ code: z.string(), message: z.string() })).min(1),
})

/** Gives a refusal, whoever wrote it, the form of a problem (RFC 9457). */
export const asProblem = async (
  { headers: shown, method }: Request,
  response: Response,
): Promise<Response> => {
  const text = response.status >= 400 ? await response.clone().text() : ''
  if (!text.startsWith('{')) return response
  const { success, data } = reasons.safeParse(JSON.parse(text))
  if (!success) return response
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  const { status } = response
  const [authorization, cookie] = [shown.get('authorization'), shown.get('cookie')]
  const type = refusalType({ method, status, authorization, cookie })
  for (const [name, value] of Object.entries(problemHeaders(status, type))) headers.set(name, value)
  return Response.json(problemFrom(status, data), { headers, status })
}
