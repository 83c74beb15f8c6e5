import type { DocumentDescription } from '@/workflow/queries/panel'
import type { TransitionName } from '@/workflow/domain/table'

export type Found = 'done' | 'notDone' | 'changedOtherwise'

/**
 * What became of a transition whose answer was lost, from where the document stands now: each act moves the step on,
 * and stands in the history.
 */
export const afterLostAnswer = (
  { expected, name }: { expected: string; name: TransitionName },
  now: Pick<DocumentDescription, 'expected' | 'history'>,
): Found => {
  if (now.expected === expected) return 'notDone'
  return changesSince(expected, now).some((entry) => entry.name === name) ? 'done' : 'changedOtherwise'
}

/** The acts since a step, newest first. */
export const changesSince = (
  step: string,
  { expected, history }: Pick<DocumentDescription, 'expected' | 'history'>,
): DocumentDescription['history'] => history.slice(0, Math.max(Number(expected) - Number(step), 1))
