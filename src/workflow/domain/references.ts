import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { innerFields, contentFields, contentOf } from './content'
import { languageOf, type DocumentRecord } from './document'
import { keyOf } from './keys'

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

/** The collection of files. */
export const MEDIA = 'media'

/** Is what is referred to a file, not a document? */
export const namesFile = ({ collection }: Pick<Reference, 'collection'>) => collection === MEDIA

const PICTURE = /\.(jpe?g|png|webp)$/i

/** Is a file of this name a picture? */
export const isPictureName = (filename: string): boolean => PICTURE.test(filename)

/**
 * The fields that show a picture without an alternative text. It may be missing on purpose, for decoration.
 * @param pictures the ids of the files that are pictures
 */
export function unnamedPictures(
  fields: FlattenedField[],
  content: Node,
  pictures: Pick<ReadonlySet<string>, 'has'>,
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
      ? value.flatMap((row: Node, index) => unnamedPictures(inner, row, pictures, `${path}.${index}.`))
      : unnamedPictures(inner, value as Node, pictures, `${path}.`)
  })
}

/** Is there an upload without `alt` among its fields, anywhere in the tree? */
function hasUnnamed(node: unknown, pictures: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type, value, fields } = node as {
    type?: unknown
    value?: unknown
    fields?: { alt?: unknown } | null
  }
  if (type === 'upload' && pictures.has(String(value)) && !fields?.alt) return true
  return Object.values(node).some((child) => hasUnnamed(child, pictures))
}

/** The files that a draft shows and the public text does not: nobody has looked at them in it. */
export function newFiles(
  config: SanitizedCollectionConfig,
  { live, references }: Pick<DocumentRecord, 'live' | 'references'>,
  doc: Record<string, unknown>,
): string[] {
  const shown = new Set(live === 'published' ? references : [])
  const fields = contentFields(config)
  return referencesOf(fields, contentOf(fields, doc, languageOf(doc)))
    .filter((reference) => namesFile(reference) && !shown.has(keyOf(reference.collection, reference.id)))
    .map(({ id }) => id)
}
