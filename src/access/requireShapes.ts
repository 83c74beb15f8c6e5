import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type ValidationFieldError,
} from 'payload'
import { isRecord } from '@/lib/isRecord'
import { wrongValues } from './wrongValues'

/**
 * Refuses what is not of its field's shape (a list for one choice, one word for a list, a rich text with nothing for a
 * child, a number for words) before Payload's own hooks take it for what it should be: they fail on it, as does the
 * database, or empty the field, or keep other words.
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
    // What is made at each read comes back with a form, and is not taken over.
    if (field.type === 'join' || ('virtual' in field && field.virtual)) return []
    if ('flattenedFields' in field) {
      // The admin's word for a list without rows.
      if (field.type === 'array' && (value === 0 || value === '0')) return []
      const isList = field.type === 'array'
      if (isList !== Array.isArray(value))
        return [
          {
            message: isList ? 'This takes a list of rows.' : 'This must hold its fields by name.',
            path: here,
          },
        ]
      const rows: unknown[] = Array.isArray(value) ? value : [value]
      return rows.flatMap((row, at) => {
        const path = Array.isArray(value) ? `${here}.${at}` : here
        return isRecord(row)
          ? problemsIn({ fields: field.flattenedFields, data: row, path: `${path}.` })
          : [{ message: 'This must hold its fields by name.', path }]
      })
    }
    if (field.type === 'richText')
      return hasLostChild(value) ? [{ message: 'This text has a part that is none.', path: here }] : []
    return wrongValues(field, value).map(({ at, message }) => ({
      ...{ message, path: at === undefined ? here : `${here}.${at}` },
    }))
  })

/** Payload walks through what it takes for a list: through a text letter by letter. */
const isNodes = (children: unknown): boolean =>
  children === null || (Array.isArray(children) && children.every(isRecord))

/** Whether a node says that it has children of which one is no node. */
const hasLostChild = (node: unknown): boolean => {
  if (Array.isArray(node)) return node.some(hasLostChild)
  if (!isRecord(node)) return false
  return Object.entries(node).some(
    ([name, value]) => (name === 'children' && !isNodes(value)) || hasLostChild(value),
  )
}
