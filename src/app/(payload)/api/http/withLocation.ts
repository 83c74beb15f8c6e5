import { z } from 'zod'
import { env } from '@/lib/env'

/** As Payload answers what it has made, and as programs are answered. */
const Made = z.union([
  z.object({ doc: z.object({ id: z.string() }) }).transform(({ doc }) => doc.id),
  z.object({ id: z.string() }).transform(({ id }) => id),
])

/** Says of what was made where it is (RFC 9110, 15.3.2), whoever made it, where whoever has answered does not say it. */
export const withLocation = async ({ url }: Request, response: Response): Promise<Response> => {
  if (response.status !== 201 || response.headers.has('location')) return response
  const { data: id } = Made.safeParse(await response.clone().json())
  if (id === undefined) return response
  const headers = new Headers(response.headers)
  headers.set('location', `${env.SERVER_URL}${new URL(url).pathname}/${id}`)
  return new Response(response.body, { headers, status: response.status })
}
