import type { AccessResult, PayloadRequest } from 'payload'
import { isStaff } from '@/access/isStaff'

/** Outsiders open a file only while a public text shows it. Holds for the row and for the bytes. */
export const publiclyUsedOrStaff = ({ req }: { req: PayloadRequest }): AccessResult =>
  isStaff(req.user) || { publicUses: { greater_than: 0 } }
