import type { CollectionAfterLoginHook } from 'payload'
import type { User } from '@/payload-types'
import { noteFirstSignIn } from '@/workflow/commands/firstAccounts'

/** When two people who can confirm each other’s proposals have signed in, the first accounts are made. */
export const noteSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await noteFirstSignIn(req, user)
}
