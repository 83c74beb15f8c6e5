import type { TransitionName } from '@/workflow/domain/table'
import type { Pair } from './pairs'
import { stepTo, type Step } from './stepTo'

/** After these a text still has its contributors, and its second look before it. */
const LEAVES_USABLE: ReadonlySet<TransitionName> = new Set<TransitionName>([
  ...(['requestReview', 'requestValidation', 'validate', 'sendBack', 'recall'] as const),
  ...(['archive', 'expire', 'reopen', 'schedule', 'unschedule'] as const),
  ...(['scheduleExpiry', 'unscheduleExpiry'] as const),
])

/**
 * Texts at any pair of faces: one that was given back there, or a new one on which the steps are done. The
 * matrix needs hundreds; most of what it asks for only moves a text from one pair to another.
 */
export function textsAtFaces<T>({
  create,
  move,
}: {
  create: () => Promise<T>
  move: (text: T, step: Step) => Promise<T>
}) {
  const spare = new Map<string, T[]>()
  const at = async (pair: Pair): Promise<T> => {
    const found = spare.get(pair)?.pop()
    if (found !== undefined) return found
    const step = stepTo(pair)
    return step ? move(await at(step.from), step) : create()
  }
  /** For others to use, if what was done to it allows that. */
  const giveBack = (text: T, { faces, after }: { faces: string; after: TransitionName }) => {
    if (LEAVES_USABLE.has(after)) spare.set(faces, [...(spare.get(faces) ?? []), text])
  }
  return { at, giveBack }
}
