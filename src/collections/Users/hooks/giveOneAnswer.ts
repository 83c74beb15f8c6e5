import { AuthenticationError, LockedAuth, type CollectionAfterErrorHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { recordAlone } from '../recordAlone'

/**
 * One answer to every failed sign-in: it does not tell whether the account exists or is deactivated. A refused
 * change to an account goes to the audit log.
 */
export const giveOneAnswer: CollectionAfterErrorHook = async ({ error, req }) => {
  if (error instanceof Refusal && req.user) {
    const documentId = String(req.routeParams?.id ?? req.user.id)
    const { code } = error.data as { code: string }
    await recordAlone(req, {
      act: 'account',
      collection: 'users',
      documentId,
      name: 'refused',
      details: { code },
    })
    return
  }
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return
  return {
    response: { errors: [{ name: 'SignInFailed', message: ANSWER, data: { code: 'signInFailed' } }] },
    status: 401,
  }
}

const ANSWER =
  'The e-mail address or the password is wrong. After five wrong passwords you have to wait for ten minutes; an administrator can give you a new one-time link.'
