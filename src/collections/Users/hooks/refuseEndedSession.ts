import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { keepOthersOut } from '@/lib/transaction'
import type { User } from '@/payload-types'

/**
 * A session that ended while its own request was under way is not prolonged: Payload looks for it among those that
 * there are and takes for granted that it is found (auth/operations/refresh.js, 3.90).
 */
export const refuseEndedSession: CollectionBeforeOperationHook<'users'> = async ({ operation, req }) => {
  const { user } = req
  if (operation !== 'refresh' || !user) return
  await keepOthersOut(req, [`users/${user.id}`])
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    select: { sessions: true },
    where: { id: { equals: user.id } },
    req,
  })
  const own = '_sid' in user ? user._sid : undefined
  if (!account?.sessions?.some(({ id }) => id === own)) throw new Forbidden(req.t)
}
