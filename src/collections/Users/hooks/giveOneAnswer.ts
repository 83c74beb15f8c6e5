import { AuthenticationError, LockedAuth, type CollectionAfterErrorHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { recordAlone } from '../recordAlone'

/**
 * One answer to every failed sign-in: it does not tell whether the account exists, is locked or is
 * deactivated. A lock, and a refused change to an account, go to the audit log.
 */
export const giveOneAnswer: CollectionAfterErrorHook = async ({ context, error, req }) => {
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

  const attempt = context.signIn as { id: string; isLocked: boolean } | undefined
  if (attempt && !attempt.isLocked) {
    const person = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
      collection: 'users',
      where: { id: { equals: attempt.id } },
    })
    if (person?.lockUntil && new Date(person.lockUntil) > new Date())
      await recordAlone(req, { act: 'account', collection: 'users', documentId: attempt.id, name: 'locked' })
  }
  return {
    response: { errors: [{ name: 'SignInFailed', message: ANSWER, data: { code: 'signInFailed' } }] },
    status: 401,
  }
}

const ANSWER =
  'The e-mail address or the password is wrong, or the account is locked. After five failed attempts an account is locked for ten minutes; an administrator can unlock it or give you a new link.'
