import type { Completeness } from '../Completeness'

/** A forum’s page needs its text and its place in the classification. */
export const complete: Completeness = {
  complete: ['title', 'slug', 'summary', 'body', 'kind', 'topics'],
  requiredPublic: [],
}
