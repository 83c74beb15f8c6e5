import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import type { User } from '@/payload-types'
import { decides, hasPendingGrant } from '../deciding'

/**
 * Nobody alone, and by no path, gives somebody a permission to decide, lets a deactivated person back in, or
 * changes the address of somebody who decides. A confirmed proposal writes below Payload’s operations.
 */
export const takesTwoPeople: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const had = operation === 'create' ? [] : (originalDoc?.staffRoles ?? [])
  if (decides((data.staffRoles ?? []).filter((role) => !had.includes(role))))
    throw refused('The permissions reviewer, validator and administrator take two people.', 'grant')
  if (operation === 'create' || !originalDoc) return data
  if (originalDoc.deactivatedAt && data.deactivatedAt !== undefined && !data.deactivatedAt)
    throw refused('To let a deactivated person back in takes two people.', 'reactivation')
  if (
    data.email !== undefined &&
    data.email.toLowerCase() !== originalDoc.email.toLowerCase() &&
    (decides(had) || (await hasPendingGrant(req, originalDoc.id)))
  )
    throw refused('The e-mail address of somebody who decides is changed by two people.', 'address')
  return data
}

const refused = (why: string, kind: string) =>
  new Refusal({
    code: 'twoPeople',
    message: `${why} Propose it (POST /api/proposals, kind ${kind}); somebody else who decides confirms it.`,
  })
