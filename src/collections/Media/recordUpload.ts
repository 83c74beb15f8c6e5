import type { CollectionAfterChangeHook } from 'payload'
import { recordAct } from '@/workflow/audit/recordAct'
import { fileValue, valueDigest } from '@/workflow/audit/sealedValue'

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
