import type { PayloadRequest } from 'payload'
import type { StaffRole } from '@/workflow/domain/table'

/**
 * The permissions that a signed-in person holds now. Visitors, deactivated people and every principal
 * that is not a member of staff hold none.
 */
export const staffRolesOf = (user: PayloadRequest['user']): readonly StaffRole[] =>
  user?.collection === 'users' && !user.deactivatedAt ? (user.staffRoles ?? []) : []
