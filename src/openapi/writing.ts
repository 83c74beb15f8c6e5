import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { contentFields, innerFields } from '@/workflow/domain/content'
import { withWords } from './fields'
import {
  anyOf,
  anything,
  boolean,
  described,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  refTo,
  string,
} from './schema'
import type { Schema } from './schema'

/** What the name of a text as HTML ends with, beside the name of the text. */
const HTML = 'Html'

/**
 * What is sent of a text, from the fields of its collection that people write: what is left out stays, null empties. With
 * a key a little more is taken than with a session, which its words say.
 */
export const inputSchema = (config: SanitizedCollectionConfig): Schema => ({
  ...object(inputsOf(contentFields(config)), {
    description:
      'Fields of a text to change. What is left out stays, null empties. Anything else is refused (422), but for what the system keeps, which a session may send back as an answer says it.',
  }),
  required: [],
  additionalProperties: false,
})

/** The same of a text that is begun. */
export const newSchema = (config: SanitizedCollectionConfig): Schema => {
  const { properties, ...rest } = inputSchema(config)
  return {
    ...rest,
    description: 'Fields of a new text.',
    properties: { ...(properties as Record<string, Schema>), externalId: EXTERNAL_ID },
    required: ['title'],
  }
}

const EXTERNAL_ID: Schema = {
  ...{ type: 'string', pattern: '^[!-~]{1,200}$' },
  description: 'With a key: your own name for the text, for your account alone.',
}

const inputsOf = (fields: readonly FlattenedField[]): Record<string, Schema> =>
  Object.fromEntries(
    fields.flatMap((field): [string, Schema][] => [
      [field.name, withWords(field, orNull(inputOf(field)))],
      ...(field.type === 'richText'
        ? [[field.name + HTML, htmlOf(field.name)] satisfies [string, Schema]]
        : []),
    ]),
  )

const htmlOf = (name: string): Schema =>
  described(orNull(string), `With a key, in the place of \`${name}\`: the same as HTML.`)

const inputOf = (field: FlattenedField): Schema => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return 'hasMany' in field && field.hasMany ? listOf(string) : string
    case 'number':
      return field.hasMany ? listOf(number) : number
    case 'checkbox':
      return boolean
    case 'select':
    case 'radio': {
      const one = oneOf(field.options.map((option) => (typeof option === 'string' ? option : option.value)))
      // A form sends an empty text for none.
      const orNone = { ...one, enum: [...(one.enum as string[]), ''] }
      return 'hasMany' in field && field.hasMany ? listOf(one) : orNone
    }
    case 'relationship':
    case 'upload':
      return field.hasMany ? listOf(namedBy(field.relationTo)) : namedBy(field.relationTo)
    case 'richText':
      return anyOf(refTo('RichText'), described(string, 'With a key: plain words.'))
    case 'json':
      return { ...field.jsonSchema?.schema } as Schema
    case 'array':
      return listOf(within(field, { id: orNull(string) }))
    case 'group':
    case 'tab': {
      const whole = within(field)
      const isDate = innerFields(field)?.some(({ name }) => name === 'text') ?? false
      return isDate ? anyOf(described(string, 'With a key: the date as people write it.'), whole) : whole
    }
    default:
      return string
  }
}

const within = (field: FlattenedField, more: Record<string, Schema> = {}): Schema => ({
  ...object({ ...more, ...inputsOf(innerFields(field) ?? []) }),
  required: [],
  additionalProperties: false,
})

/** By its id; with a key also by its address or acronym. With the collection where it may be of several. */
const namedBy = (to: string | readonly string[]): Schema => {
  const one = anyOf(described(string, 'Its id; with a key also its address or acronym.'), anything)
  return typeof to === 'string' ? one : object({ relationTo: oneOf(to), value: one })
}
