import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { worded } from '@/i18n/desk/reasons'
import { sha256 } from '@/lib/hash'

/** Takes the fingerprint of the bytes that will be stored (a picture after its metadata were removed). */
export const fingerprint: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  if (!req.file) throw new Refusal({ code: 'missing', ...worded('refusal.chooseFile'), status: 400 })
  return { ...data, sha256: sha256(req.file.data), publicUses: 0, isLogo: false, mentioned: false }
}
