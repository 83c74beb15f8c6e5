import { z } from 'zod'
import { CardRow, Choices, Localised, toCard } from '@/content/fields'
import { listedAt } from '@/content/listings'
import { cardRowsOf } from '@/content/read'
import type { Locale } from '@/i18n/locales'

/** What lists, and other pages, show of a forum: read in all languages, shown in one. */
export const ForumRow = CardRow.extend({
  acronym: Localised,
  kind: z.string().nullish(),
  dimensions: Choices,
})

const forumRows = cardRowsOf('forums', ForumRow)

export type ForumCard = Awaited<ReturnType<typeof forumCards>>[number]

/** Fora as lists show them. */
export const forumCards = async (ids: readonly string[], locale: Locale) =>
  (await forumRows(ids)).map((row) => {
    const card = toCard(row, 'forums', locale)
    return {
      ...card,
      acronym: row.acronym?.[card.lang] ?? null,
      kind: row.kind ?? null,
      dimensions: row.dimensions,
    }
  })

/** The public forum with a slug, for lists that are asked for what belongs to it. */
export async function forumAt(slug: string, locale: Locale) {
  const listed = await listedAt(`forums/${slug}`)
  return listed ? ((await forumCards([listed.documentId], locale))[0] ?? null) : null
}
