import type { AccessResult, PayloadRequest, Where } from 'payload'
import { isProgram } from './isProgram'
import { isStaff } from './isStaff'

/**
 * Outsiders read what is public: the main row says `published` and is not in the trash. Staff read
 * everything, and so do programs of theirs that name it. The one place that says what "public" means to a query.
 */
export const publishedOrStaff = ({ req }: { req: PayloadRequest }): AccessResult =>
  isStaff(req.user) || isProgram(req.user) || PUBLIC

const PUBLIC: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
