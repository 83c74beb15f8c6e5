import type { Locale } from '@/i18n/locales'
import type { ForumRow } from '../rows/forumRows'
import type { ForumCard } from '../types/ForumCard'
import { toCard } from './toCard'

/** A forum as a list shows it. */
export function toForumCard(row: ForumRow, locale: Locale): ForumCard {
  const card = toCard(row, 'forums', locale)
  const { dimensions, parent, originatesFrom, preparesFor, invitedTo } = row
  return {
    ...card,
    acronym: row.acronym?.[card.lang] ?? null,
    kind: row.kind ?? null,
    topics: row.topics,
    ...{ dimensions, parent, originatesFrom, preparesFor, invitedTo },
  }
}
