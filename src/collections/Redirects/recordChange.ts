import type { CollectionAfterChangeHook } from 'payload'
import { announce } from '@/cache/outbox'
import type { Redirect } from '@/payload-types'
import { recordAct } from '@/workflow/audit/recordAct'

/** Puts a new or changed redirect into the audit log and tells the caches. */
export const recordChange: CollectionAfterChangeHook<Redirect> = async ({ doc, operation, req }) => {
  const place = { collection: 'redirects', documentId: doc.id }
  await recordAct(req, {
    act: 'redirect',
    ...place,
    name: operation,
    details: { from: doc.from, to: doc.to },
  })
  await announce(req, { ...place, slug: doc.from, act: 'redirect' })
}
