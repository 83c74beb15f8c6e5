import { z } from 'zod'
import { CardRow, PartialDateRow, toCard } from '@/content/fields'
import { listedAt } from '@/content/listings'
import { cardRowsOf } from '@/content/read'
import type { Locale } from '@/i18n/locales'

/** What lists, and other pages, show of a document: read in all languages, shown in one. */
export const DocumentRow = CardRow.extend({ kind: z.string().nullish(), date: PartialDateRow })

const documentRows = cardRowsOf('documents', DocumentRow)

export type DocumentCard = Awaited<ReturnType<typeof documentCards>>[number]

/** Documents as lists show them. */
export const documentCards = async (ids: readonly string[], locale: Locale) =>
  (await documentRows(ids)).map((row) => ({
    ...toCard(row, 'documents', locale),
    kind: row.kind ?? null,
    date: row.date,
  }))

/** The public document with a slug, for lists that are asked for what belongs to it. */
export async function documentAt(slug: string, locale: Locale): Promise<DocumentCard | null> {
  const listed = await listedAt(`documents/${slug}`)
  return listed ? ((await documentCards([listed.documentId], locale))[0] ?? null) : null
}
