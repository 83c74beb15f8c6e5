/**
 * What a collection demands of a complete text, as data in its `custom`: read by the workflow before somebody
 * else is asked to check it. Lengths and patterns are refused on saving already; this is about what is missing.
 */
export interface Completeness {
  /** the paths of the fields that must be filled */
  complete: readonly (string | ConditionalField)[]
  /** the paths of the relations whose target must be public before this document can be */
  requiredPublic: readonly string[]
}

interface ConditionalField {
  path: string
  message: string
  /** not demanded when the field at this path has one of these values */
  unless: { path: string; in: readonly string[] }
}
