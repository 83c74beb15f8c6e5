import { hasStaffRole } from '@/access/hasStaffRole'

/** Access for those who upload files. */
export const mayUpload = hasStaffRole('author')
