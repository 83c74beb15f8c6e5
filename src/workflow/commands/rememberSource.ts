import type { CollectionBeforeOperationHook } from 'payload'
import { SOURCE } from './keepLedgers'

/** Notes which document is duplicated: those who wrote it are contributors of the copy. */
export const rememberSource: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create') return
  const source = (args as { duplicateFromID?: string | number }).duplicateFromID
  if (source !== undefined) req.context[SOURCE] = { collection: collection.slug, documentId: String(source) }
}
