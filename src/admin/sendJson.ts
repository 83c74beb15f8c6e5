type Answer<T> = { ok: true; body: T } | { ok: false; message: string }

/** Sends a request to our own API as the signed-in person, and gives back the words of a refusal. */
export const sendJson = async <T>({
  path,
  body,
  method = 'POST',
}: {
  path: string
  body: unknown
  method?: 'PATCH' | 'POST'
}): Promise<Answer<T>> => {
  const response = await fetch(path, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as T & {
    errors?: { message: string; data?: { errors?: { message: string }[] } }[]
  }
  if (response.ok) return { ok: true, body: answer }
  const error = answer.errors?.[0]
  return {
    ok: false,
    message: error?.data?.errors?.[0]?.message ?? error?.message ?? `The server answered ${response.status}.`,
  }
}
