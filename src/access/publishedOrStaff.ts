import type { AccessResult, PayloadRequest, Where } from 'payload'
import { isStaff } from './isStaff'

/**
 * Outsiders read what is public: the main row says `published` and is not in the trash. Staff read
 * everything. The one place that says what "public" means to a query.
 */
export const publishedOrStaff = ({ req }: { req: PayloadRequest }): AccessResult =>
  isStaff(req.user) || PUBLIC

const PUBLIC: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
