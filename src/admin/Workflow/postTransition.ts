import type { DeskWords } from '@/i18n/desk/words'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { AnsweredProblem } from './answers'

/**
 * `expected`: the step that was made. `isEnded`: the session has ended. `isUnknown`: the answer was lost, or the server
 * could not say; the transition may have happened.
 */
type Outcome =
  | { ok: true; expected: string }
  | { ok: false; isEnded: boolean; isStale: boolean; isUnknown: boolean; problems: AnsweredProblem[] }

const PATIENCE_MS = 60_000

/** Asks for a transition; a refusal comes back in words. Never throws: whoever waits for it must be able to go on. */
export async function postTransition(input: {
  address: string
  name: string
  expected: string
  said: TransitionInput
  t: DeskWords
}): Promise<Outcome> {
  try {
    const answer = await fetch(`${input.address}/transitions/${input.name}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ expected: input.expected, ...input.said }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!answer.ok) return await refusal(answer, input.t)
    return { ok: true, ...((await answer.json()) as { expected: string }) } // our own API
  } catch {
    // The network, or an answer that broke off: whoever waits is told, and asks the server what happened.
    const message = input.t('transition.unknown')
    return {
      ok: false,
      isEnded: false,
      isStale: false,
      isUnknown: true,
      problems: [{ code: 'unknown', message }],
    }
  }
}

const refusal = async (answer: Response, t: DeskWords): Promise<Outcome> => {
  const isJson = answer.headers.get('content-type')?.includes('json')
  // Our own API answers errors in one shape.
  const { errors = [] } = isJson ? ((await answer.json()) as { errors?: AnsweredProblem[] }) : {}
  return {
    ok: false,
    isEnded: answer.status === 401,
    isStale: errors.some(({ code }) => code === 'stale'),
    isUnknown: answer.status >= 500,
    problems: errors.length
      ? errors
      : [{ code: 'error', message: t('server.answered', { status: answer.status }) }],
  }
}
