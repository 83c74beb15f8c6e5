import type { CollectionAfterChangeHook } from 'payload'
import { announce } from '@/cache/outbox'
import type { Redirect } from '@/payload-types'
import { recordAct } from '@/workflow/audit/recordAct'
import { redirectValue, valueDigest } from '@/workflow/audit/sealedValue'

/** Puts a new or changed redirect into the audit log and tells the caches. */
export const recordChange: CollectionAfterChangeHook<Redirect> = async ({ doc, operation, req }) => {
  const place = { collection: 'redirects', documentId: doc.id }
  await recordAct(req, {
    act: 'redirect',
    ...place,
    name: operation,
    details: { from: doc.from, to: doc.to, valueDigest: valueDigest(redirectValue(doc)) },
  })
  await announce(req, { ...place, slug: doc.from, act: 'redirect' })
}
