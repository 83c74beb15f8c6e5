import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { isMentioned } from './isMentioned'

/** Only a file that nothing has ever used can be deleted. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isMentioned(req, String(id)))) return
  throw new Refusal({
    code: 'inUse',
    message: 'A text, or an earlier version of one, uses this file. It cannot be deleted.',
    status: 409,
  })
}
