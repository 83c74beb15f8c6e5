import type { AccessResult, PayloadRequest } from 'payload'
import { administrators } from './administrators'
import { isStaff } from './isStaff'

/** Which accounts may be changed: administrators may change all, other members of staff their own. */
export const ownAccountOrAdministrators = ({ req }: { req: PayloadRequest }): AccessResult => {
  if (administrators({ req })) return true
  return isStaff(req.user) && req.user ? { id: { equals: req.user.id } } : false
}
