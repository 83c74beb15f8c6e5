/** What is wrong with one field, or, without a path, with the whole. */
export type SentError = { path?: string; message: string }

type Answer<T> = { ok: true; body: T } | { ok: false; message: string; errors: SentError[] }

/** Sends a request to our own API as the signed-in person, and gives back the words of a refusal. */
export const sendJson = async <T>({
  path,
  body,
  method = 'POST',
}: {
  path: string
  body?: unknown
  method?: 'GET' | 'PATCH' | 'POST'
}): Promise<Answer<T>> => {
  const response = await fetch(path, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer = (await response.json()) as T & {
    errors?: (SentError & { data?: { errors?: SentError[] } })[]
  }
  if (response.ok) return { ok: true, body: answer }
  const errors = (answer.errors ?? []).flatMap(({ data, ...error }) => data?.errors ?? [error])
  return { ok: false, message: errors[0]?.message ?? `The server answered ${response.status}.`, errors }
}
