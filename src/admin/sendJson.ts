import type { DeskWords } from '@/i18n/desk/words'

/** What is wrong with one field, or, without a path, with the whole. */
export type SentError = { path?: string; code?: string; message: string }

type Answer<T> = { ok: true; body: T } | { ok: false; message: string; errors: SentError[] }

const PATIENCE_MS = 60_000

/**
 * Sends a request to our own API as the signed-in person, and gives back the words of a refusal. Never throws: where
 * no answer comes, the words say so.
 * @param t says it, in the language of the desk
 */
export const sendJson = async <T>({
  path,
  body,
  method = 'POST',
  t,
}: {
  path: string
  body?: unknown
  method?: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  t: DeskWords
}): Promise<Answer<T>> => {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const isJson = response.headers.get('content-type')?.includes('json')
    // Our own API: what it answers is said where it is asked, and errors have one shape.
    const answer = (isJson ? await response.json() : {}) as T & {
      errors?: (SentError & { data?: { errors?: SentError[] } })[]
    }
    if (response.ok) return { ok: true, body: answer }
    const errors = (answer.errors ?? []).flatMap(({ data, ...error }) => data?.errors ?? [error])
    return {
      ok: false,
      message: errors[0]?.message ?? t('server.answered', { status: response.status }),
      errors,
    }
  } catch {
    // The network, or an answer that broke off: it may have been done.
    return { ok: false, message: t('server.noAnswer'), errors: [] }
  }
}
