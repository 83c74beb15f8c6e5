import type { CollectionAfterChangeHook } from 'payload'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { fileValue, valueDigest } from '@/workflow/ledgers/audit/seals'

/** Puts an upload into the audit log. */
export const recordUpload: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'create') return
  await recordAct(req, {
    act: 'media',
    collection: collection.slug,
    documentId: String(doc.id),
    name: 'upload',
    details: { valueDigest: valueDigest(fileValue(doc)) },
  })
}
