import type { CollectionAfterDeleteHook } from 'payload'
import { announce } from '@/cache/outbox'
import type { Redirect } from '@/payload-types'
import { recordAct } from '@/workflow/audit/recordAct'

/** Puts the end of a redirect into the audit log and tells the caches. */
export const recordDeletion: CollectionAfterDeleteHook<Redirect> = async ({ doc, req }) => {
  const place = { collection: 'redirects', documentId: doc.id }
  await recordAct(req, { act: 'redirect', ...place, name: 'delete', details: { from: doc.from, to: doc.to } })
  await announce(req, { ...place, slug: doc.from, act: 'redirect' })
}
