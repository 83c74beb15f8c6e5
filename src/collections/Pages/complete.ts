import type { Completeness } from '../Completeness'

/** A standing page is its title and its text. */
export const complete: Completeness = {
  complete: ['title', 'slug', 'body'],
  requiredPublic: [],
}
