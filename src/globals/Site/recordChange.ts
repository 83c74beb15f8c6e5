import type { GlobalAfterChangeHook } from 'payload'
import { announce } from '@/cache/outbox'
import { recordAct } from '@/workflow/audit/recordAct'
import { siteValue, valueDigest } from '@/workflow/audit/sealedValue'

/** Puts a change of the settings into the audit log and tells the caches: every page shows them. */
export const recordChange: GlobalAfterChangeHook = async ({ req }) => {
  const stored = await req.payload.db.findGlobal({ slug: 'site', locale: 'all', req })
  await recordAct(req, {
    ...{ act: 'site', collection: 'site', documentId: 'site', name: 'update' },
    details: { valueDigest: valueDigest(siteValue(stored)) },
  })
  await announce(req, { collection: 'site', documentId: 'site', slug: null, act: 'site' })
}
