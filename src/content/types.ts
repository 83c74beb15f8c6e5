import type { FilterName, Section } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import type { PublicHistory } from '@/workflow/domain/changeNote'
import type { PartialDate } from '@/lib/dates/PartialDate'

/** What public pages are given to show. */

export type { PartialDate } from '@/lib/dates/PartialDate'

/** A few words that may be in another language than the page. */
export type OwnWords = { text: string; lang: Locale }

export type Picture = {
  url: string
  alt: string
  caption: string | null
  credit: string | null
  width: number | null
  height: number | null
}

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

/** What a reader asks of a list; slugs and values as they stand in the address. */
export type ListFilters = Readonly<Partial<Record<FilterName, string | undefined>>>

/** Which page of a list this is, of how many, and how many there are on all of them. */
export type Paging = { page: number; pages: number; total: number }

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
  /** The versions before it and what changed in each; where its page shows them. */
  history?: PublicHistory
  bodyHtml: string | null
}

/** What every page has around its content. */
export type SiteView = {
  /** Where the site is: `https://fora.example.eu`. */
  url: string
  name: string
  /** The language of the name: English where it was not written in another. */
  nameLang: Locale
  owner: OwnWords | null
  email: string | null
  contactLink: string | null
  logo: Picture | null
  licence: { name: string; link: string | null } | null
  holders: Readonly<Record<string, OwnWords>>
  /** Standing pages for the footer. */
  footer: readonly { id: string; slug: string; title: string; lang: Locale }[]
  /** Site-wide notices. */
  banners: readonly { id: string; title: string; html: string | null; lang: Locale }[]
}
