import { createHash } from 'node:crypto'
import type { FlattenedField } from 'payload'
import type { Locale } from '@/i18n/locales'
import { linking } from './linking'
import type { Reference } from './Canaries'

export interface Filling {
  /** keeps the ids of array rows apart, and the same from one writing to the next */
  seed: string
  languages: readonly Locale[]
  /** the day that all dates say */
  day: string
  text: (field: string, locale?: string) => string
  /** what the row refers to, in every way there is: what is not public, and what is */
  hidden: readonly Reference[]
  shown: readonly Reference[]
  /** Is a relation to one document filled, if need be with something that is not public? */
  hasSingles: boolean
}

/** Kept by the workflow or by Payload, or with a meaning that takes a text out of lists. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...[
    'id',
    'slug',
    'version',
    'createdAt',
    'updatedAt',
    'deletedAt',
    '_status',
    'workflow',
    'since',
    'until',
  ],
  ...['publishedAt', 'firstPublishedAt', 'changedAt', 'originalLanguage', 'languages', 'placement', 'status'],
])
/** Fields whose words the site has to understand. */
const SOUND: Readonly<Record<string, string>> = {
  timeZone: 'Europe/Brussels',
  country: 'BE',
  precision: 'day',
}
const ADDRESSES: ReadonlySet<string> = new Set(['website', 'externalUrl', 'link', 'online'])

/** A row as stored, in all languages at once, with something in every field. */
export const aRow = (fields: readonly FlattenedField[], filling: Filling): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const isComputed = 'virtual' in field && Boolean(field.virtual)
      if (isComputed || LEFT_OUT.has(field.name)) return []
      const isLocalised = 'localized' in field && field.localized
      const value = isLocalised
        ? Object.fromEntries(filling.languages.map((code) => [code, valueOf(field, filling, code)]))
        : valueOf(field, filling)
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

const valueOf = (field: FlattenedField, filling: Filling, locale?: Locale): unknown => {
  const inside = { ...filling, seed: `${filling.seed}.${field.name}` }
  switch (field.type) {
    case 'text':
    case 'textarea':
      return wordsOf(field, filling, locale)
    case 'date':
      return `${filling.day}T00:00:00.000Z`
    case 'select':
      return oneOf(field)
    case 'relationship':
    case 'upload': {
      const known = [...filling.hidden, ...filling.shown]
      const ids = known.filter(({ collection }) => collection === field.relationTo).map(({ id }) => id)
      if (field.hasMany) return ids
      return filling.hasSingles ? ids[0] : null
    }
    case 'richText':
      return linking(filling.text(field.name, locale), filling)
    case 'group':
      return aRow(field.flattenedFields, inside)
    case 'array':
      return [{ id: rowId(inside.seed), ...aRow(field.flattenedFields, inside) }]
    default:
      return undefined
  }
}

const wordsOf = (field: FlattenedField, { day, text }: Filling, locale?: string): unknown => {
  // A partial date, as it was written.
  if (field.type === 'text' && field.name === 'text') return day
  const words = ADDRESSES.has(field.name)
    ? `https://${text(field.name, locale).replaceAll(' ', '-')}.example.eu/`
    : (SOUND[field.name] ?? text(field.name, locale))
  return 'hasMany' in field && field.hasMany ? [words] : words
}

const oneOf = (field: Extract<FlattenedField, { type: 'select' }>): unknown => {
  const [first] = field.options
  const value = SOUND[field.name] ?? (typeof first === 'object' ? first.value : first)
  return field.hasMany ? [value] : value
}

const rowId = (seed: string): string => createHash('sha256').update(seed).digest('hex').slice(0, 24)
