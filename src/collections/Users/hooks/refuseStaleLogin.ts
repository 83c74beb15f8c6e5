import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'
import type { User } from '@/payload-types'
import { changesPermissions } from '../changesPermissions'

/** What somebody may change, beside the permissions, while a password is checked. */
const KEPT = ['email', 'name', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration'] as const

/**
 * A deactivated person cannot sign in, nor can anybody whose permissions or password were changed while theirs
 * was checked: they are found as they were before. Hence the reading outside the transaction: the row as it was
 * committed by others. (That the sign-in itself undoes no such change is seen to by src/database/keepAccounts.)
 */
export const refuseStaleLogin: CollectionBeforeLoginHook<User> = async ({ context, req, user }) => {
  const committed = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: user.id } },
  })
  if (
    !committed ||
    committed.deactivatedAt ||
    changesPermissions(user, committed) ||
    // A one-time link comes this way too, and has just set the password.
    (context.signIn !== undefined && keptOf(user) !== keptOf(committed))
  )
    throw new AuthenticationError(req.t)
  return user
}

const keptOf = (user: User): string =>
  JSON.stringify(KEPT.map((name) => (name in user ? (user as Row)[name] : null) ?? null))

/** Some of these fields are hidden, and Payload leaves them out of the type. */
type Row = User & Partial<Record<(typeof KEPT)[number], unknown>>
