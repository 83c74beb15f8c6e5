import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const COOKIE = 'payload-token'
const claims = z.object({ exp: z.number() })

/**
 * Whether a request shows a session cookie that this installation signed and that has not run out. This costs one
 * hash and asks no database: it keeps strangers away from what only staff need. Who somebody is, and whether the
 * session still holds, Payload decides.
 * @param secret as in the environment; Payload's key is made from it
 */
export const createSessionCheck = (secret: string) => {
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)

  return (headers: { cookie?: string | undefined; authorization?: string | undefined }): boolean => {
    const [head, body, signature, ...rest] = tokenIn(headers).split('.')
    if (!head || !body || !signature || rest.length > 0) return false
    const expected = createHmac('sha256', key).update(`${head}.${body}`).digest()
    const given = Buffer.from(signature, 'base64url')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
    // Signed by us: it is JSON.
    const { success, data } = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
    return success && data.exp * 1000 > Date.now()
  }
}

const tokenIn = ({
  cookie = '',
  authorization = '',
}: {
  cookie?: string | undefined
  authorization?: string | undefined
}): string =>
  /^(?:JWT|Bearer) (\S+)$/.exec(authorization)?.[1] ??
  cookie
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === COOKIE)?.[1] ??
  ''
