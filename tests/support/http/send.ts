/** What is sent. A body that is no form is sent as JSON. */
export type Sent = { method?: string; body?: unknown; headers?: Record<string, string> }

/** Sends a request, with a session token if there is one, and follows no redirect. */
export const send = (
  address: string,
  { method = 'GET', body, headers }: Sent = {},
  token?: string,
): Promise<Response> => {
  const isForm = body instanceof FormData
  return fetch(address, {
    method,
    redirect: 'manual',
    headers: {
      // A server under load may end an idle connection at the moment at which it is used again.
      connection: 'close',
      ...(token && { authorization: `JWT ${token}` }),
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  })
}
