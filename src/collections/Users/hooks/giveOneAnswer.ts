import { AuthenticationError, LockedAuth, type CollectionAfterErrorHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { sayReason } from '@/i18n/desk/reasons'
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
  const message = sayReason({ key: 'signIn.wrong' }, req.i18n.language)
  return {
    response: { errors: [{ name: 'SignInFailed', message, data: { code: 'signInFailed' } }] },
    status: 401,
  }
}
