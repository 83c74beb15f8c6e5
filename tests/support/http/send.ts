/** Sends a request, with a session token if there is one; a body is sent as JSON. */
export const send = (
  address: string,
  { method = 'GET', body }: { method?: string; body?: unknown } = {},
  token?: string,
) =>
  fetch(address, {
    method,
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
