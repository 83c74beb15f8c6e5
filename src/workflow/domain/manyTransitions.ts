import type { TransitionName } from './table'

/** Texts that are moved at once, all or none: whoever saves waits for that transaction. */
export const MOST_MOVED = 50

/**
 * What can be asked for several texts at once. What decides on a text is not here: whoever reviews, validates, sends back
 * or withdraws has it in front of them. What is published was decided on, text by text, before.
 */
export const MOVED_TOGETHER = [
  'requestReview',
  'recall',
  'publish',
] as const satisfies readonly TransitionName[]
