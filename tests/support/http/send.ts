/** Sends a request, with a session token if there is one; a body is sent as JSON. */
export const send = (
  address: string,
  { method = 'GET', body }: { method?: string; body?: unknown } = {},
  token?: string,
) =>
  fetch(address, {
    method,
    headers: {
      // A server under load may end an idle connection at the moment at which it is used again.
      connection: 'close',
      ...(token && { authorization: `JWT ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
