import type { PersonActor } from './actor'
import { assignRefusalOf, transitionRoleRefusal, upkeepRefusalOf } from './can'
import type { WorkflowRefusal } from './refusal'
import { releaseRefusalOf } from './release'

/** How many texts somebody does the same thing to at once: as many as a page of a list shows. */
export const MOST_TEXTS_AT_ONCE = 100

type MayI = (actor: PersonActor | null) => WorkflowRefusal | null

/**
 * What can be done to several texts at once, and who may: whoever may do it to one. What decides on a text (reviewing,
 * validating, publishing) is not here: whoever decides has it in front of them.
 */
const REFUSALS = {
  requestReview: (actor) => transitionRoleRefusal(actor, 'requestReview'),
  assign: (actor) => assignRefusalOf(actor, { draft: 'draft', live: 'none' }),
  keepUp: upkeepRefusalOf,
  addToRelease: (actor) => releaseRefusalOf(actor, 'add', null),
} as const satisfies Record<string, MayI>

export type BulkAct = keyof typeof REFUSALS

/** Those that this person may do. */
export const bulkActsOf = (actor: PersonActor | null): BulkAct[] =>
  // As they are written above.
  (Object.keys(REFUSALS) as BulkAct[]).filter((act) => !REFUSALS[act](actor))

/** May this person do this to texts at all? The reason against it, or null. */
export const bulkRefusalOf = (actor: PersonActor | null, act: BulkAct): WorkflowRefusal | null =>
  REFUSALS[act](actor)
