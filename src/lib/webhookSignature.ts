import { createHmac, randomBytes } from 'node:crypto'

/** As https://www.standardwebhooks.com has it: 24 to 64 random bytes behind a prefix. */
const PREFIX = 'whsec_'
const BYTES = 32

export const newWebhookSecret = (): string => PREFIX + randomBytes(BYTES).toString('base64')

/** The headers of a message: signed with each of the secrets, of which whoever gets it knows at least one. */
export function signedHeaders(
  secrets: readonly string[],
  { id, at, body }: { id: string; at: Date; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
