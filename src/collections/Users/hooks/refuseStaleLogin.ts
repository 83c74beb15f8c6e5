import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'
import type { User } from '@/payload-types'
import { changesPermissions } from '../changesPermissions'

/**
 * A deactivated person cannot sign in. And because signing in writes the whole row as it was read before
 * the password was checked, a sign-in during a change of permissions would undo that change: it is refused.
 * Hence the reading outside the transaction: the row as it was committed by others.
 */
export const refuseStaleLogin: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const committed = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: user.id } },
  })
  if (!committed || committed.deactivatedAt || changesPermissions(user, committed))
    throw new AuthenticationError(req.t)
  return user
}
