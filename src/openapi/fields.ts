import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { CONTENT_SLUGS, CONTENT_TYPES } from '@/contentTypes'
import { LOCALE_CODES } from '@/i18n/locales'
import {
  anyOf,
  anything,
  boolean,
  listOf,
  moment,
  number,
  object,
  oneOf,
  orNull,
  refTo,
  string,
  whole,
} from './schema'
import type { Schema } from './schema'

/** What a document is called in the description, by its collection. */
export const SCHEMA_NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(CONTENT_SLUGS.map((type) => [type, CONTENT_TYPES[type].name])),
  media: 'File',
}

/** In every answer that nobody has narrowed by `select`, on every database. */
const ALWAYS: ReadonlySet<string> = new Set([
  ...[
    'id',
    'title',
    'slug',
    'version',
    'publishedAt',
    'firstPublishedAt',
    'changedAt',
    'createdAt',
    'updatedAt',
  ],
  ...['originalLanguage', 'languages', 'language', 'availableLanguages', 'license'],
  ...['filename', 'mimeType', 'filesize'],
])

type Form = {
  /** `whole`: as it is answered by itself, in one language; `part`: with `select`, or in all languages at once. */
  form: 'whole' | 'part'
  /** Within a group or a list, where nothing is sure to be there. */
  isWithin?: true
}

/**
 * What an outsider gets of a document, from the fields of its collection: those that everybody may read. A field that
 * is added to the configuration is in the description with the next `npm run docs`.
 */
export const documentSchema = (
  { flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  of: Form,
): Schema => {
  const properties = {
    id: { ...string, description: 'Stays the same for the life of the document.' },
    ...propertiesOf(flattenedFields, of),
  }
  const names = Object.keys(properties)
  const optional = names.filter((name) => (of.form === 'part' ? name !== 'id' : !ALWAYS.has(name)))
  return object(properties, { optional })
}

/** What stands in the place of the id of another document with `depth=1`. */
export const cardSchema = ({ defaultPopulate, flattenedFields }: SanitizedCollectionConfig): Schema => {
  // What is in the trash says so everywhere; to outsiders it is null.
  const isShown = (name: string): boolean =>
    !defaultPopulate || name in defaultPopulate || name === 'deletedAt'
  const shown = flattenedFields.filter(({ name }) => isShown(name))
  const properties = { id: string, ...propertiesOf(shown, { form: 'part' }) }
  return object(properties, { optional: Object.keys(properties).filter((name) => name !== 'id') })
}

/** Whether outsiders get a field at all. */
export const isReadable = (field: FlattenedField): boolean =>
  !('access' in field && field.access?.read) && !('hidden' in field && field.hidden)

const propertiesOf = (fields: readonly FlattenedField[], of: Form): Record<string, Schema> =>
  Object.fromEntries(
    fields
      .filter((field) => isReadable(field) && field.name !== 'id')
      .map((field): [string, Schema] => [field.name, withWords(field, propertyOf(field, of))]),
  )

const propertyOf = (field: FlattenedField, of: Form): Schema => {
  const value = valueOf(field, of)
  const isAlways = of.form === 'whole' && !of.isWithin && ALWAYS.has(field.name)
  const one = isAlways || NEVER_NULL.has(field.type) ? value : orNull(value)
  const isInLanguages = of.form === 'part' && 'localized' in field && field.localized === true
  return isInLanguages ? anyOf(one, inLanguages(one)) : one
}

const NEVER_NULL: ReadonlySet<string> = new Set(['join', 'group'])

const inLanguages = (one: Schema): Schema => ({
  type: 'object',
  description: 'With `locale=all`: by language.',
  propertyNames: { enum: [...LOCALE_CODES] },
  additionalProperties: one,
})

const valueOf = (field: FlattenedField, of: Form): Schema => {
  switch (field.type) {
    case 'text':
      return field.hasMany ? listOf(languageOr(field.name, string)) : languageOr(field.name, string)
    case 'number':
      return field.hasMany ? listOf(number) : number
    case 'checkbox':
      return boolean
    case 'date':
      return moment
    case 'select':
    case 'radio': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const one = isLanguages(values) ? refTo('Language') : oneOf(values)
      return 'hasMany' in field && field.hasMany ? listOf(one) : one
    }
    case 'relationship':
    case 'upload': {
      const to = [field.relationTo].flat()
      const one = anyOf(string, ...to.map((slug) => refTo(cardName(slug))))
      return field.hasMany ? listOf(one) : one
    }
    case 'join':
      return object(
        {
          docs: listOf(anyOf(string, ...[field.collection].flat().map((slug) => refTo(cardName(slug))))),
          hasNextPage: boolean,
          totalDocs: whole,
        },
        { optional: ['hasNextPage', 'totalDocs'] },
      )
    case 'richText':
      return refTo('RichText')
    case 'array':
      return listOf({
        ...object(
          { id: orNull(string), ...propertiesOf(field.flattenedFields, { ...of, isWithin: true }) },
          { optional: ['id'] },
        ),
        required: [],
      })
    case 'group':
    case 'tab':
      return { ...object(propertiesOf(field.flattenedFields, { ...of, isWithin: true })), required: [] }
    case 'json':
      // Its own description, as far as one can be written for it.
      return { ...field.jsonSchema?.schema } as Schema
    default:
      return string
  }
}

const isLanguages = (values: readonly string[]): boolean =>
  values.length === LOCALE_CODES.length && LOCALE_CODES.every((code) => values.includes(code))

/** The name of what stands in the place of an id. Of files it is all that there is. */
const cardName = (slug: string): string => (slug === 'media' ? 'File' : `${SCHEMA_NAMES[slug] ?? slug}Card`)

const languageOr = (name: string, otherwise: Schema): Schema =>
  name === 'language' || name === 'availableLanguages' ? refTo('Language') : otherwise

export const withWords = (field: FlattenedField, schema: Schema): Schema => {
  const words = [english('label' in field ? field.label : ''), descriptionOf(field)].filter(Boolean)
  // Beside a reference words are allowed since OpenAPI 3.1.
  return words.length > 0 ? { ...schema, description: words.join(': ') } : schema
}

/** What the desk says of a field, and what programs alone are to know of it (`custom.forPrograms`). */
const descriptionOf = (field: FlattenedField): string =>
  [
    'admin' in field && field.admin && 'description' in field.admin ? english(field.admin.description) : '',
    'custom' in field ? english(field.custom?.forPrograms) : '',
  ]
    .filter(Boolean)
    .join(' ')

/** The English of words that the desk says in three languages. */
const english = (words: unknown): string => {
  if (typeof words === 'string') return words
  return typeof words === 'object' && words !== null && 'en' in words ? String(words.en) : ''
}

export const RICH_TEXT: Schema = {
  ...anything,
  description: 'A text as it is stored (Lexical). Use the HTML beside it unless you know why not.',
  properties: { root: anything },
}
