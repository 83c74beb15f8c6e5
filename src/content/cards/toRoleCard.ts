import type { Locale } from '@/i18n/locales'
import type { ForumRow } from '../rows/forumRows'
import type { RoleRow } from '../rows/roleRows'
import type { RoleCard } from '../types/RoleCard'
import type { SiteView } from '../types/SiteView'
import { toCard } from './toCard'

type Around = { forums: readonly ForumRow[]; holders: SiteView['holders']; locale: Locale }

/** A role as a table shows it, with its forum if that is public. */
export function toRoleCard(row: RoleRow, { forums, holders, locale }: Around): RoleCard {
  const card = toCard(row, 'roles', locale)
  const forum = forums.find(({ id }) => id === row.forum)
  return {
    ...card,
    topics: row.topics,
    forum: forum ? toCard(forum, 'forums', locale) : null,
    capacity: row.capacity ?? null,
    holder: row.holder ? (holders[row.holder] ?? { text: row.holder, lang: card.lang }) : null,
    subject: row.subject?.[card.lang] ?? null,
  }
}
