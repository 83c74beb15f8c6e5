import type { Locale } from '@/i18n/locales'
import type { DocumentRow } from '../rows/documentRows'
import type { DocumentCard } from '../types/DocumentCard'
import { toCard } from './toCard'

/** A document as a list shows it. */
export const toDocumentCard = (row: DocumentRow, locale: Locale): DocumentCard => ({
  ...toCard(row, 'documents', locale),
  topics: row.topics,
  kind: row.kind ?? null,
  date: row.date,
  forums: row.forums,
})
