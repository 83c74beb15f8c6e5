import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'
import type { IsPublic } from './IsPublic'
import { fieldKeyOf } from './fieldKeyOf'
import { visibleNodes } from './visibleNodes'

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
