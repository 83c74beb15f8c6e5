import type { PayloadRequest } from 'payload'
import { staffRolesOf } from './staffRolesOf'

/** Is this an active person who holds at least one staff role? A deactivated person is nobody. */
export const isStaff = (user: PayloadRequest['user']): boolean => staffRolesOf(user).length > 0
