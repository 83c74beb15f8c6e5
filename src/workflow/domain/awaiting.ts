import type { DraftFace, StaffRole, TransitionName } from './table'

/** Which decision a draft waits for: somebody can be named for it. */
export const DECISIONS = {
  needsReview: 'requestValidation',
  requestValidation: 'validate',
} as const satisfies Partial<Record<DraftFace, TransitionName>>

/** The draft faces at which somebody can be named. */
export type AwaitingFace = keyof typeof DECISIONS

export const AWAITING = Object.keys(DECISIONS) as AwaitingFace[]

/** The same face where it waits for somebody’s decision; null where it does not. */
export const awaitingFace = (face: DraftFace | undefined): AwaitingFace | null =>
  AWAITING.find((awaiting) => awaiting === face) ?? null

/** Which role takes that decision. */
export const DECIDERS: Record<AwaitingFace, StaffRole> = {
  needsReview: 'reviewer',
  requestValidation: 'validator',
}
