import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { innerFields } from './content'

/** Something that a text refers to: a document or a file, and the field in which it does. */
export type Reference = { collection: string; id: string; path: string }

type Node = Record<string, unknown>

const idOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : isRecord(value) && 'id' in value
      ? String(value.id)
      : null

/** Everything that a text refers to, in relations, uploads and rich text. `content` comes from `contentOf`. */
export function referencesOf(fields: FlattenedField[], content: Node, prefix = ''): Reference[] {
  return fields.flatMap((field) => {
    const value = content[field.name]
    const path = prefix + field.name
    if (value === null || value === undefined) return []
    if (field.type === 'richText') return inRichText(value, path)
    if (field.type === 'relationship' || field.type === 'upload') {
      return (Array.isArray(value) ? value : [value]).flatMap((item) =>
        inRelation(field.relationTo, item, path),
      )
    }
    const inner = innerFields(field)
    if (!inner) return []
    return Array.isArray(value)
      ? value.flatMap((row: Node, index) => referencesOf(inner, row, `${path}.${index}.`))
      : referencesOf(inner, value as Node, `${path}.`)
  })
}

function inRelation(relationTo: string | string[], item: unknown, path: string): Reference[] {
  const [collection, value] =
    Array.isArray(relationTo) && isRecord(item)
      ? [String(item.relationTo), item.value]
      : [String(relationTo), item]
  const id = idOf(value)
  return id ? [{ collection, id, path }] : []
}

/** Links to documents, images and other nodes that name a document, anywhere in the tree. */
function inRichText(node: unknown, path: string): Reference[] {
  if (Array.isArray(node)) return node.flatMap((child) => inRichText(child, path))
  if (!isRecord(node)) return []
  const id = typeof node.relationTo === 'string' && 'value' in node ? idOf(node.value) : null
  const own = id ? [{ collection: String(node.relationTo), id, path }] : []
  return [...own, ...Object.values(node).flatMap((child) => inRichText(child, path))]
}
