import type { CollectionBeforeReadHook } from 'payload'
import { isIdAlone } from '@/lib/isIdAlone'
import { letOthersIn } from '@/lib/letOthersIn'
import { isOutside } from '../isOutside'
import { hideReferences, referencesIn } from '@/workflow/domain/hideReferences'
import { publicKeys } from './publicKeys'

/**
 * Outsiders do not learn that something exists before it is public: a reference to it is left out of every
 * answer, until it goes public. Works on the row as stored, before Payload replaces ids by documents, so it
 * holds for REST and GraphQL, at every depth and in every language.
 */
export const hideUnpublished: CollectionBeforeReadHook = async ({ collection, doc, overrideAccess, req }) => {
  if (overrideAccess || !isOutside(req) || isIdAlone(doc)) return doc
  const mentioned = referencesIn(collection.flattenedFields, doc)
  if (mentioned.size > 0) {
    const isPublic = await publicKeys(req, [...mentioned])
    hideReferences(collection.flattenedFields, doc, isPublic)
  }
  // Payload reads the rows of a list side by side. All have asked by now, in one turn and with one query for all of
  // them; what is made of each may take its time.
  await letOthersIn()
  return doc
}
