import { z } from 'zod'
import { accountOf } from './accountOf'
import { serverUrl } from './serverUrl'

const Answer = z.object({ token: z.string(), user: z.object({ id: z.string(), email: z.string() }) })

/** Sends a request as one person; `address` begins with a slash. A body is sent as JSON. */
export type Send = (
  address: string,
  init?: { method?: string; body?: unknown; headers?: Record<string, string> },
) => Promise<Response>

const sender =
  (authorization: Record<string, string>): Send =>
  (address, { method = 'GET', body, headers } = {}) =>
    fetch(`${serverUrl()}${address}`, {
      method,
      redirect: 'manual',
      headers: {
        ...authorization,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

/** A visitor: nobody is signed in. */
export const asVisitor: Send = sender({})

/**
 * Signs a demo account in.
 * @param staffRole whose account
 * @param which the first or the second with this role, for four eyes
 * @throws {Error} when there is no such account or it cannot sign in
 */
export const signIn = async (
  staffRole: string,
  which = 0,
): Promise<{ id: string; email: string; send: Send }> => {
  const { email, password } = accountOf(staffRole, which)
  const response = await asVisitor('/api/users/login', { method: 'POST', body: { email, password } })
  if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`)
  const { token, user } = Answer.parse(await response.json())
  return { ...user, send: sender({ authorization: `JWT ${token}` }) }
}
