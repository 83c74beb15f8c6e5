import type { GlobalAfterChangeHook } from 'payload'
import { announce } from '@/cache/outbox'
import { recordAct } from '@/workflow/audit/recordAct'

/** Puts a change of the settings into the audit log and tells the caches: every page shows them. */
export const recordChange: GlobalAfterChangeHook = async ({ req }) => {
  await recordAct(req, { act: 'site', collection: 'site', documentId: 'site', name: 'update' })
  await announce(req, { collection: 'site', documentId: 'site', slug: null, act: 'site' })
}
