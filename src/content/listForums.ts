import type { Locale } from '@/i18n/locales'
import { byTitle } from './cards/byTitle'
import { toForumCard } from './cards/toForumCard'
import { forumRows } from './rows/forumRows'
import type { ForumCard } from './types/ForumCard'

/** All public fora, by title. */
export const listForums = async (locale: Locale): Promise<ForumCard[]> =>
  (await forumRows()).map((row) => toForumCard(row, locale)).sort(byTitle(locale))
