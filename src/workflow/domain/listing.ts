import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { isLocale, LOCALE_CODES, type Locale } from '@/i18n/locales'
import { canonicalJson } from '@/lib/canonicalJson'
import { sha256 } from '@/lib/hash'
import { sortKey } from '@/lib/sortKey'
import { contentFields } from './content'
import { contentOf } from './contentOf'
import { referencesOf } from './references'
import { addressOf, keyOf } from './keys'
import { languageOf } from '../queries/document'
import type { StoredDocument } from './document'
import type { ListAs, Listing } from './listingTypes'

/** Raised when rows must be made anew after an upgrade. */
export const FORMAT = 1
/** Between the order of what a text is ordered after and its own: before all letters. */
const THEN = ' '
/** What has no date comes before all that has one. */
export const UNDATED = ''

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
    format: FORMAT,
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
