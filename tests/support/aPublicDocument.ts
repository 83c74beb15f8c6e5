import type { CollectionSlug, Payload } from 'payload'
import { setRecord } from './setRecord'
import { writesPastTheWorkflow } from './testPayload'

/** A document that the public sees, put there past the workflow: for tests of what reads, not of what writes. */
export async function aPublicDocument(
  payload: Payload,
  collection: CollectionSlug,
  data: Record<string, unknown>,
): Promise<string> {
  writesPastTheWorkflow()
  const doc = await payload.create({
    collection,
    // The fixture's own fields; a wrong one fails the test that needs it.
    data: data as never,
    locale: 'en',
    draft: true,
    overrideAccess: true,
  })
  const id = String(doc.id)
  await payload.db.updateOne({
    collection,
    id,
    data: {
      _status: 'published',
      languages: ['en'],
      originalLanguage: 'en',
      version: '1.0',
      changedAt: '2026-01-31T10:00:00.000Z',
    },
  })
  await setRecord(payload, { collection, id, live: 'published', slug: data.slug })
  return id
}
