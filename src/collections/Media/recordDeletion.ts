import type { CollectionAfterDeleteHook } from 'payload'
import { recordAct } from '@/workflow/ledgers/audit/acts'

/** Puts the deletion of an unused file into the audit log. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await recordAct(req, { act: 'deletion', collection: collection.slug, documentId: String(id) })
}
