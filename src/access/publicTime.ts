import type { CollectionBeforeReadHook, FlattenedField } from 'payload'
import { isOutside } from './isOutside'

/**
 * For outsiders a text was last changed when it was published. Its row also changes when a draft of it is discarded,
 * which is nobody's business: so `updatedAt` says the one for the other, and filters and orders by it ask for that.
 */
export const showPublicTime: CollectionBeforeReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || !isOutside(req) || !('updatedAt' in doc)) return doc
  if (doc.publishedAt) return { ...doc, updatedAt: doc.publishedAt }
  const { updatedAt: _, ...rest } = doc
  return rest
}

/** The path that an outsider asks of when they name this one. */
export const publicPath = (fields: readonly FlattenedField[], path: string): string =>
  path === 'updatedAt' && fields.some(({ name }) => name === 'publishedAt') ? 'publishedAt' : path
