import type { PayloadRequest } from 'payload'
import { DECIDING_ROLES } from '@/workflow/domain/proposals'
import { findProposals, pendingAbout } from '@/workflow/ledgers/proposals'
import type { StaffRole } from '@/workflow/domain/table'

/** Is one of these a permission that decides on what the public sees, or on who may? */
export const decides = (roles: readonly StaffRole[] | null | undefined): boolean =>
  DECIDING_ROLES.some((role) => roles?.includes(role))

/** Is somebody to get such a permission, once a second person confirms it? */
export const hasPendingGrant = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const about = pendingAbout({ collection: 'users', documentId: id })
  return (await findProposals(req, { and: [about, { kind: { equals: 'grant' } }] }, 1)).length > 0
}
