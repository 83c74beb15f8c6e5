import type { CollectionBeforeDeleteHook } from 'payload'
import { recordAct } from '../ledgers/audit/acts'
import { keyOf } from '../domain/keys'
import type { DocumentRecord } from '../domain/document'
import { WorkflowError } from '../errors'

/**
 * Nothing that was ever public, and nothing that any version of a text refers to, can be deleted: on SQLite the
 * database would empty those references. What remains can be removed by the application itself, never over HTTP.
 */
export const refuseDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { db } = req.payload
  const key = keyOf(collection.slug, String(id))
  const refuse = (why: string) => {
    throw new WorkflowError(403, `This cannot be deleted: ${why}.`, { code: 'deletion' })
  }
  const record = await db.findOne<DocumentRecord>({
    collection: 'records',
    req,
    where: { key: { equals: key } },
  })
  if (record?.version) return refuse('its text was public and stays on record')
  const referring = await db.findOne({ collection: 'records', req, where: { everReferenced: { in: [key] } } })
  if (referring) return refuse('other texts refer to it')
  if (record) {
    await recordAct(req, {
      act: 'deletion',
      collection: collection.slug,
      documentId: String(id),
      step: record.step + 1,
    })
    await db.deleteOne({ collection: 'records', req, where: { key: { equals: key } } })
    await db.deleteMany({ collection: 'contributions', req, where: { documentId: { equals: String(id) } } })
  }
}
