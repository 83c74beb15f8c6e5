import type { AccessResult, PayloadRequest } from 'payload'
import { isProgramUser } from '@/access/isProgram'
import { isStaff } from '@/access/isStaff'

/** Outsiders open a file only while a public text shows it, or while it is the logo. Holds for the row and for the bytes. */
export const publiclyUsedOrStaff = ({ req }: { req: PayloadRequest }): AccessResult =>
  isStaff(req.user) ||
  isProgramUser(req.user) || { or: [{ publicUses: { greater_than: 0 } }, { isLogo: { equals: true } }] }
