import type { Where } from 'payload'

/**
 * The filter of the desk’s own view: the drafts that whoever asks has changed since their last edition. It stands where a
 * state stands, so that Payload’s own filters know what to show; no text has this state.
 */
export const MY_DRAFTS = { 'workflow.state': { equals: 'mine' } } satisfies Where

/** A draft is under way, also one that waits for a review, a validation or its publication. */
export const IN_PREPARATION = {
  'workflow.state': { in: ['draft', 'needsReview', 'requestValidation', 'validated'] },
} satisfies Where

/** Is this that filter, and nothing else? */
export const asksForMine = (where: Where): boolean => JSON.stringify(where) === JSON.stringify(MY_DRAFTS)
