import { z } from 'zod'
import { codeOfStatus } from '@/lib/errors/codeOfStatus'

const answer = z.looseObject({
  errors: z.array(z.looseObject({ code: z.string().optional() })).optional(),
  message: z.string().optional(),
})
const FALLBACK = 'The request was refused.'

/** Gives an error answer that Payload wrote without throwing ("Route not found") the shape of all others. */
export const withReasons = async (response: Response): Promise<Response> => {
  if (response.status < 400) return response
  // Payload says 501 of a collection without endpoints.
  const status = response.status === 501 ? 404 : response.status
  const text = await response.clone().text()
  const code = codeOfStatus(status)
  const headers = new Headers(response.headers)
  if (!text.startsWith('{')) {
    headers.delete('content-type')
    return Response.json({ errors: [{ code, message: text || FALLBACK }] }, { headers, status })
  }
  const body = answer.parse(JSON.parse(text))
  const errors = body.errors?.length
    ? body.errors.map((each) => ({ ...each, code: each.code ?? code }))
    : [{ code, message: body.message ?? FALLBACK }]
  return Response.json({ ...body, errors }, { headers, status })
}
