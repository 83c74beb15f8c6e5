import type { Locale } from '@/i18n/locales'
import type { Section } from '@/i18n/routing/sections'
import type { CardRow } from '../rows/CardRow'
import type { Card } from '../types/Card'
import { languageFor } from './languageFor'

/** A row as a list shows it, in one language. */
export function toCard(row: CardRow, section: Section, locale: Locale): Card {
  const lang = languageFor(row, locale)
  return {
    id: row.id,
    section,
    slug: row.slug,
    title: row.title?.[lang] ?? row.slug,
    summary: row.summary?.[lang] ?? null,
    lang,
    isHistorical: row.historical,
  }
}
