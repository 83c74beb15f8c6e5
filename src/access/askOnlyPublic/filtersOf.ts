import type { FlattenedField } from 'payload'

/** What outsiders may ask of a field: anything, nothing that is asked of words, or only whether it refers to what they see. */
export type Filter = { kind: 'plain' } | { kind: 'measure' } | { kind: 'reference'; to: string }

const MEASURES: readonly string[] = ['date', 'number', 'checkbox']
const NEVER: readonly string[] = ['richText', 'json', 'join', 'code', 'point']
const byFields = new WeakMap<object, ReadonlyMap<string, Filter>>()

/**
 * The paths by which outsiders may filter and sort a collection, from its configuration: its own fields that
 * everybody may read. Not what it refers to (that would answer about the other document), nor its rich text
 * (which holds ids).
 */
export const filtersOf = (fields: readonly FlattenedField[]): ReadonlyMap<string, Filter> => {
  const known = byFields.get(fields)
  if (known) return known
  const filters = new Map<string, Filter>([['id', { kind: 'plain' }], ...entries(fields, '')])
  byFields.set(fields, filters)
  return filters
}

const entries = (fields: readonly FlattenedField[], prefix: string): [string, Filter][] =>
  fields.flatMap((field): [string, Filter][] => {
    const path = `${prefix}${field.name}`
    if (isPrivate(field) || NEVER.includes(field.type)) return []
    if ('flattenedFields' in field) return entries(field.flattenedFields, `${path}.`)
    if (field.type !== 'relationship' && field.type !== 'upload')
      return [[path, { kind: MEASURES.includes(field.type) ? 'measure' : 'plain' }]]
    return typeof field.relationTo === 'string' ? [[path, { kind: 'reference', to: field.relationTo }]] : []
  })

/** Anything with a rule of its own about who reads it, and what is in no row. */
const isPrivate = (field: FlattenedField): boolean =>
  ('access' in field && field.access?.read !== undefined) ||
  ('hidden' in field && field.hidden === true) ||
  ('virtual' in field && Boolean(field.virtual))
