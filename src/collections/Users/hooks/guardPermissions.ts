import type { CollectionBeforeOperationHook } from 'payload'
import { administrators } from '@/access/administrators'
import { Refusal } from '@/access/Refusal'
import { worded } from '@/i18n/desk/reasons'
import { changesPermissions } from '../changesPermissions'
import { ownPermissions } from '../ownPermissions'

/**
 * Accounts are changed one at a time, nobody's own permissions among them, and names and addresses by administrators.
 * Field access would drop such a change in silence; here it is refused aloud.
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
  if (args.id === req.user?.id && !administrators({ req }))
    for (const name of ['name', 'email'] as const)
      if (name in args.data && args.data[name as keyof typeof args.data] !== req.user[name])
        throw new Refusal({ code: 'administratorsOnly', ...worded(`refusal.ofAdministrators.${name}`) })
}
