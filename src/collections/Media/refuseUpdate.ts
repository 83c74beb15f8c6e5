import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '@/access/Refusal'

/** A file never changes after its upload, whoever asks and by whatever path. */
export const refuseUpdate: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!REFUSED.includes(operation)) return args
  const message = 'A file cannot be changed. Upload the better one as a new file and use it instead.'
  throw new Refusal({ code: 'immutable', message })
}

const REFUSED: readonly string[] = ['update', 'updateByID', 'restoreVersion']
