import type { Locale } from '@/i18n/locales'
import { byTitle } from './cards/byTitle'
import { toRoleCard } from './cards/toRoleCard'
import { getSite } from './getSite'
import { forumRows } from './rows/forumRows'
import { roleRows } from './rows/roleRows'
import type { RoleCard } from './types/RoleCard'

/** All public roles, by forum and then by title. */
export async function listRoles(locale: Locale): Promise<RoleCard[]> {
  const [roles, forums, { holders }] = await Promise.all([roleRows(), forumRows(), getSite(locale)])
  const compare = byTitle(locale)
  return roles
    .map((row) => toRoleCard(row, { forums, holders, locale }))
    .sort((a, b) => (a.forum && b.forum ? compare(a.forum, b.forum) : 0) || compare(a, b))
}
