import type { CollectionBeforeValidateHook } from 'payload'
import type { User } from '@/payload-types'
import { recordAct } from '@/workflow/audit/recordAct'

/** A link works once. Payload ignores what this hook returns during a reset: the row is changed in place. */
export const spendResetLink: CollectionBeforeValidateHook<User> = async ({ context, data, req }) => {
  if (!context.spendsResetLink || !data?.id) return data
  context.spendsResetLink = false
  data.resetPasswordToken = null
  await recordAct(req, {
    act: 'account',
    collection: 'users',
    documentId: data.id,
    name: 'passwordSetByLink',
  })
  return data
}
