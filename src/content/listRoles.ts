import type { Locale } from '@/i18n/locales'
import { byTitle } from './cards/byTitle'
import { toRoleCard } from './cards/toRoleCard'
import { getSite } from './getSite'
import { forumRows } from './rows/forumRows'
import { roleRows } from './rows/roleRows'
import type { ListFilters } from './types/ListFilters'
import type { RoleCard } from './types/RoleCard'

/** The public roles that match, by forum and then by title. */
export async function listRoles(locale: Locale, { topic }: ListFilters = {}): Promise<RoleCard[]> {
  const [roles, forums, { holders }] = await Promise.all([roleRows(), forumRows(), getSite(locale)])
  const compare = byTitle(locale)
  return roles
    .filter(({ topics }) => !topic || topics.includes(topic))
    .map((row) => toRoleCard(row, { forums, holders, locale }))
    .sort((a, b) => (a.forum && b.forum ? compare(a.forum, b.forum) : 0) || compare(a, b))
}
