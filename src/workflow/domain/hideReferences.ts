import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'

/** May whoever asks see this document or file (`collection/id`)? */
export type IsPublic = (key: string) => boolean

/** Takes every reference to what is not public out of a stored row, in all its languages and at every depth. */
export const hideReferences = (fields: readonly FlattenedField[], row: unknown, isPublic: IsPublic): void => {
  if (!isRecord(row)) return
  for (const field of fields) {
    const value = row[field.name]
    if (value === undefined || value === null) continue
    const hide = (stored: unknown): unknown => withoutHidden(field, stored, isPublic)
    const isPerLanguage = 'localized' in field && field.localized && isRecord(value) && !isOne(value)
    row[field.name] = isPerLanguage
      ? Object.fromEntries(Object.entries(value).map(([locale, stored]) => [locale, hide(stored)]))
      : hide(value)
  }
}

/** All that a row refers to, as `collection/id`. */
export const referencesIn = (fields: readonly FlattenedField[], row: unknown): Set<string> => {
  const keys = new Set<string>()
  // All of it stays where it is.
  hideReferences(fields, row, (key) => Boolean(keys.add(key)))
  return keys
}

const withoutHidden = (field: FlattenedField, value: unknown, isPublic: IsPublic): unknown => {
  if (field.type === 'relationship' || field.type === 'upload') {
    const isVisible = (one: unknown): boolean => {
      const key = fieldKeyOf(field.relationTo, one)
      return key !== null && isPublic(key)
    }
    if (Array.isArray(value)) return value.filter(isVisible)
    return isVisible(value) ? value : null
  }
  if (
    field.type === 'richText' &&
    isRecord(value) &&
    isRecord(value.root) &&
    Array.isArray(value.root.children)
  )
    return { ...value, root: { ...value.root, children: visibleNodes(value.root.children, isPublic) } }
  if ('flattenedFields' in field)
    for (const inner of Array.isArray(value) ? value : [value])
      hideReferences(field.flattenedFields, inner, isPublic)
  return value
}

/** One value, and not a map of values by language. */
const isOne = (value: Record<string, unknown>): boolean => 'root' in value || 'relationTo' in value

/**
 * The nodes of a rich text as an outsider gets them: a link to something that is not public is its words
 * alone, and a file that is not public is left out.
 */
const visibleNodes = (nodes: readonly unknown[], isPublic: IsPublic): unknown[] =>
  nodes.flatMap((node): unknown[] => {
    if (!isRecord(node)) return [node]
    const inside = Array.isArray(node.children) ? visibleNodes(node.children, isPublic) : undefined
    const isHidden = namedIn(node).some((key) => key === null || !isPublic(key))
    if (isHidden) return inside ?? []
    return [inside ? { ...node, children: inside } : node]
  })

/** What one node refers to; `null` stands for a reference that nobody can read. */
const namedIn = ({ fields, relationTo, value }: Record<string, unknown>): (string | null)[] => {
  const doc = isRecord(fields) ? fields.doc : undefined
  return [
    ...(doc === undefined || doc === null ? [] : [fieldKeyOf(undefined, doc)]),
    ...(relationTo === undefined ? [] : [fieldKeyOf(relationTo, value)]),
  ]
}

/**
 * The document or file that a stored reference means, as `collection/id`: the id alone, a document, or a
 * pair of collection and either. `null` when it means none.
 */
const fieldKeyOf = (collection: unknown, value: unknown): string | null => {
  if (typeof value === 'string' || typeof value === 'number')
    return typeof collection === 'string' && value !== '' ? `${collection}/${value}` : null
  if (typeof value !== 'object' || value === null) return null
  if ('relationTo' in value && 'value' in value) return fieldKeyOf(value.relationTo, value.value)
  return 'id' in value ? fieldKeyOf(collection, value.id) : null
}
