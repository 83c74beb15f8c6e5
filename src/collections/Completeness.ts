import type { NeededToComplete } from '@/workflow/queries/contentProblems'

/**
 * What a collection demands of a complete text, as data in its `custom`: read by the workflow before somebody
 * else is asked to check it. Lengths and patterns are refused on saving already; this is about what is missing.
 */
export interface Completeness {
  complete: readonly NeededToComplete[]
  /** the paths of the relations whose target must be public before this document can be */
  requiredPublic: readonly string[]
}
