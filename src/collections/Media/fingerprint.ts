import type { CollectionBeforeChangeHook } from 'payload'
import { sha256 } from '@/lib/hash'
import { MediaError } from './MediaError'

/** Takes the fingerprint of the bytes that will be stored (a picture after its metadata were removed). */
export const fingerprint: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  if (!req.file) throw new MediaError(400, 'missing', 'Choose a file to upload.')
  return { ...data, sha256: sha256(req.file.data), publicUses: 0, isLogo: false }
}
