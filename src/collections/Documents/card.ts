import { z } from 'zod'
import { CardRow, PartialDateRow, toCard } from '@/content/fields'
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
