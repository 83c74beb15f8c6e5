import type { DocumentDescription } from '@/workflow/queries/panel'
import { transitionsBehind } from '@/workflow/domain/sequences'

type Found = 'done' | 'notDone' | 'changedOtherwise'

/**
 * What became of a transition whose answer was lost, from where the document stands now: each act moves the step on,
 * and stands in the history.
 */
export const afterLostAnswer = (
  { expected, name }: { expected: string; name: string },
  now: Pick<DocumentDescription, 'expected' | 'history'>,
): Found => {
  if (now.expected === expected) return 'notDone'
  const last = transitionsBehind(name)?.at(-1)
  return changesSince(expected, now).some((entry) => entry.name === last) ? 'done' : 'changedOtherwise'
}

/** The acts since a step, newest first. */
export const changesSince = (
  step: string,
  { expected, history }: Pick<DocumentDescription, 'expected' | 'history'>,
): DocumentDescription['history'] => history.slice(0, Math.max(Number(expected) - Number(step), 1))
