import type { Locale } from '@/i18n/locales'
import type { StoredDocument } from './document'

/** What a collection says of a public text for lists: in which part it stands, and what orders it there. */
export type ListedAs = {
  /** The part of its list: `current`, `historical`, `bodies` … */
  part: string
  /** The first instant of it, and the first after it (ISO 8601, UTC): of an event when it takes place. */
  begins?: string
  ends?: string
  year?: string | null
  /** What can be asked for, beside what follows from its relations and choices. */
  facets?: readonly string[]
  /** Lists of it are in the order of titles. With `after`, first in that of the document with this key. */
  byTitle?: { after?: string | null }
}

/** How a collection lists its public texts: in `custom.listing`. The document is as stored, in all languages. */
export type ListAs = (document: StoredDocument) => ListedAs

/** A row of the listings: what lists select and order a public text by, and when answers about it are out of date. */
export type Listing = {
  /** `collection/id` */
  key: string
  collection: string
  documentId: string
  /** `collection/slug` */
  address: string
  originalLanguage: Locale
  languages: Locale[]
  changedAt: string
  part: string
  begins: string
  ends: string
  kind: string | null
  year: string | null
  topics: string[]
  /** `field=value`: what it belongs to, by its relations and choices. */
  facets: string[]
  /** For each language, what sorts as its readers expect; null where it is not listed by title. */
  order: Partial<Record<Locale, string>> | null
  /** The key of the document after whose title it is ordered. */
  orderedAfter: string | null
  /** Fingerprint of all but its long texts: what others may show of it. */
  card: string
  /** `collection/id` of all that it names, hidden or not: relations, links, files. */
  names: string[]
  /** How this row was made; rows of another format are made anew at the next start. */
  format: number
}

/** What a public change makes of a listing; null: it is not public. */
export type Move = { before: Listing | null; after: Listing | null }
