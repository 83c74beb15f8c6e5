import type { AccessResult, PayloadRequest, Where } from 'payload'
import { readsDrafts } from './isProgram'
import { isStaff } from './isStaff'

/**
 * Outsiders read what is public: the main row says `published` and is not in the trash. Staff read
 * everything, and so do programs of theirs where they may save. The one place that says what "public" means to a query.
 */
export const publishedOrStaff =
  (slug: string) =>
  ({ req }: { req: PayloadRequest }): AccessResult =>
    isStaff(req.user) || readsDrafts(req.user, slug) || PUBLIC

const PUBLIC: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
