import type { CollectionBeforeOperationHook } from 'payload'
import { administrators } from '@/access/administrators'
import { Refusal } from '@/access/Refusal'
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
    for (const [name, words] of Object.entries(OF_ADMINISTRATORS))
      if (name in args.data && args.data[name as keyof typeof args.data] !== req.user[name as 'name'])
        throw new Refusal({ code: 'administratorsOnly', message: `${words} Ask one of them.` })
}

const OF_ADMINISTRATORS = {
  name: 'Your name stands in the history of documents: administrators change it.',
  email: 'Your e-mail address is what you sign in with: administrators change it.',
}
