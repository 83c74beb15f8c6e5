import type { Completeness } from '../Completeness'

/** A role says in which forum and who holds it; its capacity may be unnamed. Its forum goes public first. */
export const complete: Completeness = {
  complete: ['title', 'slug', 'summary', 'body', 'forum', 'holder', 'topics'],
  requiredPublic: ['forum'],
}
