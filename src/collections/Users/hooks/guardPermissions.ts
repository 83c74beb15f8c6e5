import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { changesPermissions } from '../changesPermissions'
import { ownPermissions } from '../ownPermissions'

/**
 * Accounts are changed one at a time, and nobody's own permissions among them. Field access would drop
 * such a change in silence; here it is refused aloud.
 */
export const guardPermissions: CollectionBeforeOperationHook<'users'> = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || overrideAccess || !('data' in args)) return
  if (!('id' in args) || args.id === undefined)
    throw new Refusal({ code: 'oneAtATime', message: 'Change people one at a time.' })
  if (args.id === req.user?.id && changesPermissions(args.data as Record<string, unknown>, req.user))
    throw ownPermissions()
}
