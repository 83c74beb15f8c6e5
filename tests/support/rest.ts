import { handleEndpoints } from 'payload'
import config from '@payload-config'

/** Sends a request through Payload's own REST handlers, as an outsider or with a session token. */
export const rest = async (
  path: string,
  { method = 'GET', body, token }: { method?: string; body?: unknown; token?: string } = {},
) => {
  const headers = new Headers({ 'Content-Type': 'application/json' })
  if (token) headers.set('Authorization', `JWT ${token}`)
  const request = new Request(`http://127.0.0.1:3000/api${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
}
