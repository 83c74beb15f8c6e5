import type { PayloadRequest } from 'payload'
import type { Actor } from './can'

/** Who acts, as the workflow sees it; null for visitors, deactivated people and every other principal. */
export function actorOf(user: PayloadRequest['user']): Actor | null {
  if (user?.collection !== 'users' || user.deactivatedAt || !user.staffRoles?.length) return null
  return { id: String(user.id), staffRoles: user.staffRoles }
}
