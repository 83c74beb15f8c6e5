import type { TransitionInput } from '@/workflow/requirements'
import type { Problem } from './types'

export type Outcome = { ok: true } | { ok: false; isStale: boolean; problems: Problem[] }

/** Asks for a transition; a refusal comes back in words. */
export async function postTransition(input: {
  address: string
  name: string
  expected: string
  said: TransitionInput
}): Promise<Outcome> {
  const answer = await fetch(`${input.address}/transitions/${input.name}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ expected: input.expected, ...input.said }),
  })
  if (answer.ok) return { ok: true }
  const isJson = answer.headers.get('content-type')?.includes('json')
  const { errors = [] } = isJson ? ((await answer.json()) as { errors?: Problem[] }) : {}
  return {
    ok: false,
    isStale: errors.some(({ code }) => code === 'stale'),
    problems: errors.length
      ? errors
      : [{ code: 'error', message: `The server answered ${answer.status}. Try again.` }],
  }
}
