import { hasStaffRole } from './hasStaffRole'

/** Access for those who manage people and settings. */
export const administrators = hasStaffRole('administrator')
