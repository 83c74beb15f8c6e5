import type { Locale } from '@/i18n/locales'
import type { Section } from '@/i18n/routing/sections'

/** What a list shows of any document, in the one language that was chosen for it. */
export type Card = {
  id: string
  section: Section
  slug: string
  title: string
  summary: string | null
  /** The language of title and summary. */
  lang: Locale
  isHistorical: boolean
}
