import { payload } from '../payload'

/** Who asks, as Payload's own sign-in knows them, and whether they are staff who may enter the admin now. */
export async function readerOf(headers: Headers) {
  const { user, permissions } = await (await payload()).auth({ headers, canSetHeaders: false })
  return { user, isStaff: Boolean(user && permissions.canAccessAdmin) }
}
