import type { Completeness } from '../Completeness'

/** A document’s page says what it is; its date may be unknown and its file elsewhere. */
export const complete: Completeness = {
  complete: ['title', 'slug', 'summary', 'kind', 'topics'],
  requiredPublic: [],
}
