import type { Locale } from '@/i18n/locales'
import { languageFor } from './cards/languageFor'
import { documentDetail } from './details/documentDetail'
import { documentRows } from './rows/documentRows'
import type { DocumentView } from './types/DocumentView'
import { documentView } from './views/documentView'

/** A public document; null when there is none of that slug. */
export async function getDocument(slug: string, locale: Locale): Promise<DocumentView | null> {
  const row = (await documentRows()).find((document) => document.slug === slug)
  if (!row) return null
  const lang = languageFor(row, locale)
  const detail = await documentDetail(row.id, lang)
  return detail && documentView({ row, detail, lang, locale })
}
