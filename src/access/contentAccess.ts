import type { CollectionConfig } from 'payload'
import { hasStaffRole } from './hasStaffRole'
import { nobody } from './nobody'
import { publishedOrStaff } from './publishedOrStaff'
import { staff } from './staff'

/**
 * The access of every content collection. Saving makes drafts only (the guards of `src/workflow` see to
 * it on all paths); what becomes public, or stops being public, goes through a transition.
 */
export const contentAccess = {
  admin: staff,
  create: hasStaffRole('author'),
  delete: nobody,
  read: publishedOrStaff,
  readVersions: staff,
  unlock: nobody,
  update: hasStaffRole('author'),
} satisfies CollectionConfig['access']
