import type { FlattenedField } from 'payload'
import { innerFields } from './content'

type Values = Record<string, unknown>

/**
 * A document's content in one language: localised fields are replaced by their value in it, row ids are left
 * out. Two documents with the same content give equal objects (after `canonicalJson`), on every database.
 */
export function contentOf(
  fields: FlattenedField[],
  doc: Values,
  locale: string,
  isInsideLocalised = false,
): Values {
  return Object.fromEntries(
    fields.map((field) => {
      const isLocalised = !isInsideLocalised && 'localized' in field && Boolean(field.localized)
      const stored = doc[field.name]
      const value = isLocalised ? (stored as Values | null | undefined)?.[locale] : stored
      return [field.name, valueOf(field, value, locale, isInsideLocalised || isLocalised)]
    }),
  )
}

function valueOf(field: FlattenedField, value: unknown, locale: string, isInsideLocalised: boolean): unknown {
  const inner = innerFields(field)
  if (!inner || value === null || value === undefined) return value
  const pick = (row: unknown) => contentOf(inner, row as Values, locale, isInsideLocalised)
  return Array.isArray(value) ? value.map(pick) : pick(value)
}
