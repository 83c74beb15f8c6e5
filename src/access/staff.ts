import type { PayloadRequest } from 'payload'
import { isStaff } from './isStaff'

/** Access for every active member of staff, whatever their role. */
export const staff = ({ req }: { req: PayloadRequest }): boolean => isStaff(req.user)
