import type { CollectionConfig, PayloadRequest } from 'payload'
import { hasStaffRole } from './hasStaffRole'
import { isProgramUser } from './isProgram'
import { nobody } from './nobody'
import { publishedOrStaff } from './publishedOrStaff'
import { staff } from './staff'

/** Authors; and programs of the staff, of which the save guard asks in which collections they may. */
const writers = ({ req }: { req: PayloadRequest }): boolean =>
  hasStaffRole('author')({ req }) || isProgramUser(req.user)

/**
 * The access of every content collection. Saving makes drafts only (the guards of `src/workflow` see to
 * it on all paths); what becomes public, or stops being public, goes through a transition.
 */
export const contentAccess = (slug: string) =>
  ({
    admin: staff,
    create: writers,
    delete: nobody,
    read: publishedOrStaff(slug),
    readVersions: staff,
    unlock: nobody,
    update: writers,
  }) satisfies CollectionConfig['access']
