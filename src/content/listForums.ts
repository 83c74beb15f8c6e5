import type { Locale } from '@/i18n/locales'
import { byTitle } from './cards/byTitle'
import { toForumCard } from './cards/toForumCard'
import { forumRows } from './rows/forumRows'
import type { ForumCard } from './types/ForumCard'
import type { ListFilters } from './types/ListFilters'

/** The public fora that match, by title. */
export const listForums = async (
  locale: Locale,
  { topic, dimension }: ListFilters = {},
): Promise<ForumCard[]> =>
  (await forumRows())
    .map((row) => toForumCard(row, locale))
    .filter(
      (forum) =>
        (!topic || forum.topics.includes(topic)) && (!dimension || forum.dimensions.includes(dimension)),
    )
    .sort(byTitle(locale))
