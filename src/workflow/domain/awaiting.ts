import type { DraftFace, StaffRole, TransitionName } from './table'

/** Which decision a draft waits for: somebody can be named for it. */
export const AWAITED_DECISIONS = {
  needsReview: 'requestValidation',
  requestValidation: 'validate',
} as const satisfies Partial<Record<DraftFace, TransitionName>>

/** The draft faces at which somebody can be named. */
export type AwaitingFace = keyof typeof AWAITED_DECISIONS

export const AWAITING = Object.keys(AWAITED_DECISIONS) as AwaitingFace[]

/** The same face where it waits for somebody’s decision; null where it does not. */
export const awaitingFace = (face: DraftFace | undefined): AwaitingFace | null =>
  AWAITING.find((awaiting) => awaiting === face) ?? null

/** Which role takes that decision. */
export const DECIDERS: Record<AwaitingFace, StaffRole> = {
  needsReview: 'reviewer',
  requestValidation: 'validator',
}

const REQUESTS: readonly string[] = ['requestReview', 'requestValidation'] satisfies TransitionName[]

/**
 * What was said when a draft under way was put forward: with the last request for a review, and with the one for a
 * validation that followed it. None of a text that nobody has put forward, or that was sent back since.
 * @param history the newest first
 * @returns the oldest first
 */
export function saidWithRequest<T extends { act: string; name: string; comment: string | null }>(
  draft: DraftFace,
  history: readonly T[],
): T[] {
  if (draft === 'none' || draft === 'draft') return []
  const requests = history.filter(({ act, name }) => act === 'transition' && REQUESTS.includes(name))
  const first = requests.findIndex(({ name }) => name === 'requestReview')
  return requests
    .slice(0, first + 1)
    .filter(({ comment }) => comment)
    .toReversed()
}
