import { handleEndpoints } from 'payload'
import config from '@payload-config'

type Asked = { method?: string; body?: unknown; token?: string; headers?: Record<string, string> }

/** Sends a request through Payload's own REST handlers, as an outsider or with a session token. */
export const rest = async (path: string, { method = 'GET', body, token, headers: more }: Asked = {}) => {
  const headers = new Headers({ 'Content-Type': 'application/json', ...more })
  if (token) headers.set('Authorization', `JWT ${token}`)
  const request = new Request(`http://127.0.0.1:3000/api${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith('{') ? JSON.parse(text) : {},
  }
}
