import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { isLocale, LOCALE_CODES, type Locale } from '@/i18n/locales'
import { canonicalJson } from '@/lib/canonicalJson'
import type { PartialDate } from '@/lib/dates/PartialDate'
import { sha256 } from '@/lib/hash'
import { isRecord } from '@/lib/isRecord'
import { sortKey } from '@/lib/sortKey'
import { contentFields, contentOf } from './content'
import { languageOf, type StoredDocument } from './document'
import { addressOf, keyOf } from './keys'
import { referencesOf } from './references'

/** What a collection says of a public text for lists: in which part it stands, and what orders it there. */
type ListedAs = {
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

/** Raised when rows must be made anew after an upgrade. */
export const LISTING_FORMAT = 1

/** Between the order of what a text is ordered after and its own: before all letters. */
const THEN = ' '

/** What has no date comes before all that has one. */
const UNDATED = ''

type Facts = Record<string, unknown>

/** The row that lists a public text, given the row of what it is ordered after. */
export function listingOf(
  config: SanitizedCollectionConfig,
  doc: StoredDocument,
  first: Pick<Listing, 'order'> | null,
): Listing {
  const listAs: ListAs = config.custom.listing
  const { part, begins = UNDATED, ends = UNDATED, year = null, facets = [], byTitle } = listAs(doc)
  const fields = contentFields(config)
  const original = languageOf(doc)
  const languages = [...new Set([original, ...((doc.languages as unknown[] | null) ?? []).filter(isLocale)])]
  const texts = Object.fromEntries(languages.map((language) => [language, contentOf(fields, doc, language)]))
  const short = fields.filter(({ type }) => type !== 'richText')
  const names = Object.values(texts).flatMap((text) => referencesOf(fields, text))
  return {
    key: keyOf(config.slug, doc.id),
    collection: config.slug,
    documentId: doc.id,
    address: addressOf(config.slug, String(doc.slug ?? '')),
    originalLanguage: original,
    languages,
    changedAt: typeof doc.changedAt === 'string' ? doc.changedAt : '',
    ...{ part, begins, ends, year },
    kind: typeof doc.kind === 'string' ? doc.kind : null,
    topics: strings(doc.topics),
    facets: [...fields.flatMap((field) => facetsOf(field, doc)), ...facets],
    order: byTitle ? orderOf(doc, { original, languages, first }) : null,
    orderedAfter: byTitle?.after ?? null,
    card: sha256(
      canonicalJson(languages.map((language) => [language, original, contentOf(short, doc, language)])),
    ),
    names: [...new Set(names.map(({ collection, id }) => keyOf(collection, id)))].sort(),
    format: LISTING_FORMAT,
  }
}

/** The same row, ordered after what is now in another place itself. */
export const orderedAfter = (listing: Listing, first: Pick<Listing, 'order'> | null): Listing => ({
  ...listing,
  order: Object.fromEntries(
    LOCALE_CODES.map((locale) => {
      const own = (listing.order?.[locale] ?? '').split(THEN).at(-1) ?? ''
      return [locale, (first?.order?.[locale] ?? '') + THEN + own]
    }),
  ),
})

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).filter((item) => typeof item === 'string')

/** `field=value` for each value of a relation, or of a choice of several. */
function facetsOf(field: FlattenedField, doc: Facts): string[] {
  const value = doc[field.name]
  if (field.type === 'relationship')
    return (Array.isArray(value) ? value : [value])
      .filter((id) => typeof id === 'string')
      .map((id) => `${field.name}=${id}`)
  const isChoice = field.type === 'select' && field.hasMany && field.name !== 'topics'
  return isChoice ? strings(value).map((one) => `${field.name}=${one}`) : []
}

type Titled = { original: Locale; languages: readonly Locale[]; first: Pick<Listing, 'order'> | null }

/** In each language the place of the title that its readers see: in their language, or the original's. */
function orderOf(doc: StoredDocument, { original, languages, first }: Titled): Listing['order'] {
  const titles = (doc.title ?? {}) as Partial<Record<Locale, string>>
  return Object.fromEntries(
    LOCALE_CODES.map((locale) => {
      const shown = titles[languages.includes(locale) ? locale : original] ?? ''
      const own = sortKey(shown, locale)
      return [locale, first ? (first.order?.[locale] ?? '') + THEN + own : own]
    }),
  )
}

/** A partial date as a row stores it; null where none is written. */
export const storedDate = (value: unknown): PartialDate | null => {
  const { text, value: first, precision } = isRecord(value) ? value : {}
  // The precision is a choice of the field: the database holds no other.
  return typeof text === 'string' && text !== '' && typeof first === 'string' && typeof precision === 'string'
    ? { text, value: first, precision: precision as PartialDate['precision'] }
    : null
}

/** Is the text marked as overtaken, by a date or by a note in any language? */
export const isHistorical = ({ historical }: Record<string, unknown>): boolean => {
  const { since, note } = isRecord(historical) ? historical : {}
  return storedDate(since) !== null || (isRecord(note) && Object.values(note).some(Boolean))
}
