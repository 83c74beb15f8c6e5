import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { MediaError } from './MediaError'

/** Takes the fingerprint of the bytes that will be stored (a picture after its metadata were removed). */
export const fingerprint: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  if (!req.file) throw new MediaError(400, 'missing', 'Choose a file to upload.')
  const sha256 = createHash('sha256').update(req.file.data).digest('hex')
  return { ...data, sha256, publicUses: 0, isLogo: false }
}
