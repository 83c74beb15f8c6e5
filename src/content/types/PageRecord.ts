import type { Locale } from '@/i18n/locales'
import type { PartialDate } from '@/lib/dates/PartialDate'

/** What every public page says about itself. */
export type PageRecord = {
  id: string
  slug: string
  title: string
  summary: string | null
  /** The language in which the text is shown, and those in which it is public. */
  lang: Locale
  languages: readonly Locale[]
  version: string | null
  changedAt: string | null
  firstPublishedAt: string | null
  historical: { since: PartialDate | null; note: string | null } | null
  /** The time that the text describes, where that is not today. */
  describes: { from: PartialDate; until: PartialDate | null } | null
  meta: { title: string | null; description: string | null }
  bodyHtml: string | null
}
