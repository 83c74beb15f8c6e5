import { worded } from '@/i18n/desk/reasons'
import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { isMentioned } from './isMentioned'

/** Only a file that nothing has ever used can be deleted. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isMentioned(req, String(id)))) return
  throw new Refusal({
    code: 'inUse',
    ...worded('refusal.notDeletedUsed'),
    status: 409,
  })
}
