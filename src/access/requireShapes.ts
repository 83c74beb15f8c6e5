import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type ValidationFieldError,
} from 'payload'
import { isRecord } from '@/lib/isRecord'

const OF_ONE_VALUE: ReadonlySet<string> = new Set([
  'code',
  'date',
  'email',
  'number',
  'radio',
  'select',
  'text',
  'textarea',
])

/** May take several. What is seen from the other side of a relation comes back from a form as it was shown. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['number', 'relationship', 'select', 'text', 'upload'])

/**
 * Refuses what is not of its field's shape (a list for one choice, one word for a list, a rich text with nothing for a
 * child) before Payload's own hooks take it for what it should be: they fail on it, as does the database, or empty the field.
 */
export const requireShapes: CollectionBeforeOperationHook & GlobalBeforeOperationHook = (given: {
  args?: unknown
  collection?: { slug: string; flattenedFields: FlattenedField[] }
  global?: { slug: string; flattenedFields: FlattenedField[] }
}) => {
  const of = given.collection ?? given.global
  const { args } = given
  if (!of || !isRecord(args) || !isRecord(args.data)) return
  const errors = problemsIn({ fields: of.flattenedFields, data: args.data, path: '' })
  if (errors.length > 0)
    throw new ValidationError({ [given.collection ? 'collection' : 'global']: of.slug, errors })
}

type Part = { fields: readonly FlattenedField[]; data: Record<string, unknown>; path: string }

const problemsIn = ({ fields, data, path }: Part): ValidationFieldError[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const here = `${path}${field.name}`
    if (value === undefined || value === null) return []
    if ('flattenedFields' in field) {
      // The admin's word for a list without rows.
      if (field.type === 'array' && (value === 0 || value === '0')) return []
      const rows: unknown[] = Array.isArray(value) ? value : [value]
      return rows.flatMap((row, at) => {
        const path = Array.isArray(value) ? `${here}.${at}` : here
        return isRecord(row)
          ? problemsIn({ fields: field.flattenedFields, data: row, path: `${path}.` })
          : [{ message: 'This must hold its fields by name.', path }]
      })
    }
    const message = problemOf(field, value)
    return message ? [{ message, path: here }] : []
  })

const problemOf = (field: FlattenedField, value: unknown): string | undefined => {
  if (field.type === 'richText') return hasLostChild(value) ? 'This text has a part that is none.' : undefined
  if (field.type === 'email') return typeof value === 'string' ? undefined : 'An address must be text.'
  const isManyLanguages = 'localized' in field && field.localized && isRecord(value)
  // Payload takes what is no list for none, and would empty the field.
  if (OF_SEVERAL.has(field.type) && 'hasMany' in field && field.hasMany)
    return Array.isArray(value) || isManyLanguages
      ? undefined
      : 'This takes a list, in square brackets, also of one.'
  if (field.type === 'date' && !isManyLanguages && !isMoment(value))
    return 'This is no moment in time. Write it as 2026-11-25T09:00:00Z.'
  if (field.type === 'relationship' || field.type === 'upload')
    return Array.isArray(value) ? 'This takes one value.' : undefined
  if (!OF_ONE_VALUE.has(field.type)) return undefined
  return typeof value === 'object' && !(value instanceof Date) && !isManyLanguages
    ? 'This takes one value.'
    : undefined
}

/** Of a date: the admin sends an empty text for none. */
const isMoment = (value: unknown): boolean =>
  value instanceof Date || (typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value))))

/** Whether a node says that it has children of which one is no node. */
const hasLostChild = (node: unknown): boolean => {
  if (Array.isArray(node)) return node.some(hasLostChild)
  if (!isRecord(node)) return false
  return Object.entries(node).some(
    ([name, value]) =>
      (name === 'children' && Array.isArray(value) && !value.every(isRecord)) || hasLostChild(value),
  )
}
