import type { Locale } from '@/i18n/locales'
import { languageFor } from './cards/languageFor'
import { forumDetail } from './details/forumDetail'
import { forumRows } from './rows/forumRows'
import type { ForumView } from './types/ForumView'
import { forumView } from './views/forumView'

/** A public forum with everything around it; null when there is none of that slug. */
export async function getForum(slug: string, locale: Locale): Promise<ForumView | null> {
  const row = (await forumRows()).find((forum) => forum.slug === slug)
  if (!row) return null
  const lang = languageFor(row, locale)
  const detail = await forumDetail(row.id, lang)
  return detail && forumView({ row, detail, lang, locale })
}
