import type { CollectionBeforeValidateHook } from 'payload'
import type { User } from '@/payload-types'
import type { StoredPerson } from '@/workflow/ledgers/people'
import { recordAct } from '@/workflow/ledgers/audit/acts'

/** A link works once. Payload ignores what this hook returns during a reset: the row is changed in place. */
export const spendResetLink: CollectionBeforeValidateHook<User> = async ({ context, data, req }) => {
  if (!context.spendsResetLink || !data?.id) return data
  context.spendsResetLink = false
  // The row as it is stored: Payload shows hooks of a reset everything.
  const person = data as StoredPerson
  const openedBy = person.linkIssuedBy ?? null
  const spent: Partial<StoredPerson> = {
    ...{ resetPasswordToken: null, codeHash: null, codeTries: 0, linkIssuedBy: null },
    ...{ isUnused: false, openedBy },
  }
  Object.assign(person, spent)
  await recordAct(req, {
    act: 'account',
    collection: 'users',
    documentId: data.id,
    name: 'passwordSetByLink',
    details: { byTwoPeople: openedBy === null },
  })
  return data
}
