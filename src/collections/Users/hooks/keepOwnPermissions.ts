import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '@/payload-types'
import { changesPermissions } from '../changesPermissions'
import { ownPermissions } from '../ownPermissions'

/** The authority behind `guardPermissions`: it holds on every path, whoever overrides access. */
export const keepOwnPermissions: CollectionBeforeChangeHook<User> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (
    operation === 'update' &&
    originalDoc?.id === req.user?.id &&
    changesPermissions(data, originalDoc ?? {})
  )
    throw ownPermissions()
  return data
}
