import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { innerFields } from './content'

type Values = Record<string, unknown>

/** What was typed into a form, with rows where rows are meant: anybody can send anything. */
export function tidied(fields: readonly FlattenedField[], values: Values): Values {
  const own = fields.filter(({ name }) => Object.hasOwn(values, name))
  return Object.fromEntries(own.map((field) => [field.name, tidiedValue(field, values[field.name])]))
}

function tidiedValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'richText') return withoutHoles(value)
  const inner = innerFields(field)
  if (!inner) return tidiedWords(field, value)
  if (field.type === 'array')
    return Array.isArray(value) ? value.filter(isRecord).map((row) => tidied(inner, row)) : null
  return isRecord(value) ? tidied(inner, value) : null
}

const isWord = (value: unknown) => typeof value === 'string' || typeof value === 'number'

/** Does this name a document, by its id alone or with its collection? */
const isReference = (value: unknown) =>
  isWord(value) ||
  (isRecord(value) && (isWord(value.id) || (isWord(value.relationTo) && isWord(value.value))))

/** What is neither text, number, choice nor reference where one of these belongs is nothing. */
function tidiedWords(field: FlattenedField, value: unknown): unknown {
  const { type } = field
  const isMeant = type === 'relationship' || type === 'upload' ? isReference : IS_MEANT[type]
  const fits = (one: unknown) => (isMeant ? isMeant(one) : typeof one === 'string')
  if (Array.isArray(value)) return 'hasMany' in field && field.hasMany ? value.filter(fits) : null
  return fits(value) ? value : null
}

const IS_MEANT: Partial<Record<FlattenedField['type'], (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number',
  checkbox: (value) => typeof value === 'boolean',
}

/** A rich text of which every node is one. */
const withoutHoles = (node: unknown): unknown =>
  isRecord(node)
    ? Object.fromEntries(
        Object.entries(node).map(([name, inner]) => [
          name,
          name === 'children' && Array.isArray(inner)
            ? inner.filter(isRecord).map(withoutHoles)
            : withoutHoles(inner),
        ]),
      )
    : node

/** Values of one language in the shape of a stored row, where a localised value stands under its language. */
export const storedIn = (
  fields: readonly FlattenedField[],
  values: Values,
  language: string,
  isInsideLocalised = false,
): Values =>
  Object.fromEntries(
    fields
      .filter(({ name }) => Object.hasOwn(values, name))
      .map((field) => {
        const isLocalised = !isInsideLocalised && 'localized' in field && Boolean(field.localized)
        const inner = innerFields(field)
        const stored = (row: unknown) =>
          inner && isRecord(row) ? storedIn(inner, row, language, isInsideLocalised || isLocalised) : row
        const given = values[field.name]
        const value = Array.isArray(given) ? given.map(stored) : stored(given)
        return [field.name, isLocalised ? { [language]: value } : value]
      }),
  )
