import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { canonicalJson } from '@/lib/canonicalJson'
import { sha256 } from '@/lib/hash'
import { KEPT_FIELDS } from './document'

const NOT_CONTENT = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', ...KEPT_FIELDS])

const isStored = (field: FlattenedField) => field.type !== 'join' && !('virtual' in field && field.virtual)

/**
 * The fields that hold a document's content: what people write, review and validate. Derived from the
 * configuration, without joins, computed fields and what the system keeps.
 */
export const contentFields = (config: SanitizedCollectionConfig): FlattenedField[] =>
  config.flattenedFields.filter((field) => isStored(field) && !NOT_CONTENT.has(field.name))

/** The fields that a list may show as columns: nothing that is hidden, or kept by Payload for itself. */
export const listedFields = (config: SanitizedCollectionConfig): FlattenedField[] =>
  config.flattenedFields.filter(
    (field) =>
      isStored(field) &&
      !['id', 'createdAt', 'updatedAt'].includes(field.name) &&
      !('hidden' in field && field.hidden) &&
      !field.admin?.disabled &&
      !field.admin?.disableListColumn,
  )

/** The fields inside a group, tab or array row; null for a field that holds a value. */
export const innerFields = (field: FlattenedField): FlattenedField[] | null =>
  'flattenedFields' in field
    ? field.flattenedFields.filter((inner) => isStored(inner) && inner.name !== 'id')
    : null

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

/**
 * The fingerprint that validation binds to: the content in the original language, and for every file shown
 * its bytes, name and credit. (Alternative texts are part of the content: they belong to each use.)
 */
export const contentHash = (content: Record<string, unknown>, files: readonly ShownFile[]): string =>
  sha256(
    canonicalJson({
      content,
      files: files.map(({ id, filename, sha256, credit }) => ({ id, filename, sha256, credit })),
    }),
  )

/** The fields in which two texts differ, by path and label; rows of lists count as one field. */
export function changedFields(
  fields: FlattenedField[],
  before: Values,
  after: Values,
  { language = 'en', prefix = '' }: { language?: string; prefix?: string } = {},
): { path: string; label: string }[] {
  return fields.filter(isShown).flatMap((field) => {
    const [old, now] = [before[field.name], after[field.name]]
    if (canonicalJson({ value: old }) === canonicalJson({ value: now })) return []
    const inner = field.type === 'array' ? null : innerFields(field)
    if (inner)
      return changedFields(inner, (old ?? {}) as Values, (now ?? {}) as Values, {
        language,
        prefix: `${prefix}${field.name}.`,
      })
    const label = ('label' in field && labelIn(field.label, language)) || field.name
    return [{ path: prefix + field.name, label }]
  })
}

/** A field that no form shows follows from one that it does, which differs with it. */
const isShown = (field: FlattenedField) => !field.admin?.hidden

export type ShownFile = {
  id: string
  filename: string
  sha256: string
  credit: string | null
  publicUses: number
}
