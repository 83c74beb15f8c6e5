import type { CollectionBeforeDeleteHook } from 'payload'
import { isMentioned } from './isMentioned'
import { MediaError } from './MediaError'

/** Only a file that nothing has ever used can be deleted. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isMentioned(req, String(id)))) return
  throw new MediaError(
    409,
    'inUse',
    'A text, or an earlier version of one, uses this file. It cannot be deleted.',
  )
}
