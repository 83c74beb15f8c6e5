import type { FlattenedField } from 'payload'
import { innerFields } from './content'

type Values = Record<string, unknown>

/**
 * The fields that show a picture without an alternative text. It may be missing on purpose, for decoration.
 * @param pictures the ids of the files that are pictures
 */
export function unnamedPictures(
  fields: FlattenedField[],
  content: Values,
  pictures: ReadonlySet<string>,
  prefix = '',
): string[] {
  return fields.flatMap((field) => {
    const value = content[field.name]
    const path = prefix + field.name
    if (field.type === 'richText') return hasUnnamed(value, pictures) ? [path] : []
    const isPicture = field.type === 'upload' && pictures.has(String(value))
    if (isPicture) return 'alt' in content && !content.alt ? [`${prefix}alt`] : []
    const inner = innerFields(field)
    if (!inner || typeof value !== 'object' || value === null) return []
    return Array.isArray(value)
      ? value.flatMap((row: Values, index) => unnamedPictures(inner, row, pictures, `${path}.${index}.`))
      : unnamedPictures(inner, value as Values, pictures, `${path}.`)
  })
}

/** Is there an upload without `alt` among its fields, anywhere in the tree? */
function hasUnnamed(node: unknown, pictures: ReadonlySet<string>): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type, value, fields } = node as {
    type?: unknown
    value?: unknown
    fields?: { alt?: unknown } | null
  }
  if (type === 'upload' && pictures.has(String(value)) && !fields?.alt) return true
  return Object.values(node).some((child) => hasUnnamed(child, pictures))
}
