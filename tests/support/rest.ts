import { handleEndpoints } from 'payload'
import config from '@payload-config'

type Asked = {
  method?: string
  body?: unknown
  token?: string
  /** of a service account: such a request passes what the API has before Payload’s handlers */
  key?: string
  /** passes the same with a session, or as a stranger */
  isWhole?: boolean
  headers?: Record<string, string>
}

/** Sends a request through Payload's own REST handlers, as an outsider, with a session token or with a key. */
export const rest = async (
  path: string,
  { method = 'GET', body, token, key, isWhole, headers: more }: Asked = {},
) => {
  const headers = new Headers({ 'Content-Type': 'application/json', ...more })
  if (token) headers.set('Authorization', `JWT ${token}`)
  if (key) headers.set('Authorization', `Bearer ${key}`)
  const request = new Request(`http://127.0.0.1:3000/api${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const response = await (key || isWhole ? throughTheApi(request) : handleEndpoints({ config, request }))
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith('{') ? JSON.parse(text) : {},
  }
}

const throughTheApi = async (request: Request): Promise<Response> => {
  const { serveApi } = await import('@/app/(payload)/api/http/serveApi')
  const handler = serveApi((asked) => handleEndpoints({ config, request: asked }))
  return handler(request, { params: Promise.resolve({}) })
}
