import type { FlattenedField, Option } from 'payload'

/** How the values of a field are compared. */
export type ValueKind = 'id' | 'text' | 'choice' | 'date' | 'number' | 'checkbox' | 'reference'

/** What outsiders may ask of a field. */
export type FieldFilter = {
  kind: ValueKind
  /** the collection that a reference is to */
  to?: string
  /** the list that it stands in, or is: of several values, databases answer fewer questions alike */
  list?: string
  isLocalized?: true
  /** the codes that it may hold, where it holds codes */
  codes?: readonly string[]
}

const KINDS: Readonly<Partial<Record<FlattenedField['type'], ValueKind>>> = {
  date: 'date',
  number: 'number',
  checkbox: 'checkbox',
  select: 'choice',
  radio: 'choice',
  relationship: 'reference',
  upload: 'reference',
}
const NEVER: readonly string[] = ['richText', 'json', 'join', 'code', 'point']
const byFields = new WeakMap<object, ReadonlyMap<string, FieldFilter>>()

/**
 * The paths by which outsiders may filter and sort a collection, from its configuration: its own fields that
 * everybody may read. Not what it refers to (that would answer about the other document), nor its rich text
 * (which holds ids).
 */
export const filtersOf = (fields: readonly FlattenedField[]): ReadonlyMap<string, FieldFilter> => {
  const known = byFields.get(fields)
  if (known) return known
  const filters = new Map<string, FieldFilter>([['id', { kind: 'id' }], ...entries(fields, { prefix: '' })])
  byFields.set(fields, filters)
  return filters
}

type Around = { prefix: string; list?: string | undefined; isLocalized?: boolean | undefined }

const entries = (fields: readonly FlattenedField[], around: Around): [string, FieldFilter][] =>
  fields.flatMap((field): [string, FieldFilter][] => {
    const path = `${around.prefix}${field.name}`
    // The id of an entry of a list says nothing, and another one with each edition.
    if (isPrivate(field) || NEVER.includes(field.type) || (around.list && field.name === 'id')) return []
    const isLocalized = around.isLocalized || ('localized' in field && field.localized === true)
    const isMany = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
    const list = around.list ?? (isMany ? path : undefined)
    if ('flattenedFields' in field)
      return entries(field.flattenedFields, { prefix: `${path}.`, list, isLocalized })
    const filter: FieldFilter = {
      kind: KINDS[field.type] ?? 'text',
      ...(list && { list }),
      ...(isLocalized && { isLocalized }),
      ...(field.type === 'select' && { codes: field.options.map(codeOf) }),
    }
    if (field.type !== 'relationship' && field.type !== 'upload') return [[path, filter]]
    return typeof field.relationTo === 'string' ? [[path, { ...filter, to: field.relationTo }]] : []
  })

const codeOf = (option: Option): string => (typeof option === 'string' ? option : option.value)

/** Anything with a rule of its own about who reads it, and what is in no row. */
const isPrivate = (field: FlattenedField): boolean =>
  ('access' in field && field.access?.read !== undefined) ||
  ('hidden' in field && field.hidden === true) ||
  ('virtual' in field && Boolean(field.virtual))
