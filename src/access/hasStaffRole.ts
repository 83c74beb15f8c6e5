import type { PayloadRequest } from 'payload'
import type { StaffRole } from '@/workflow/domain/table'
import { staffRolesOf } from './staffRolesOf'

/** Access for active people who hold at least one of the given staff roles: `hasStaffRole('author')`. */
export const hasStaffRole =
  (...roles: [StaffRole, ...StaffRole[]]) =>
  ({ req }: { req: PayloadRequest }): boolean =>
    staffRolesOf(req.user).some((role) => roles.includes(role))
