import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { KEPT_FIELDS } from './keptFields'

const NOT_CONTENT = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', ...KEPT_FIELDS])

const isStored = (field: FlattenedField) => field.type !== 'join' && !('virtual' in field && field.virtual)

/**
 * The fields that hold a document's content: what people write, review and validate. Derived from the
 * configuration, without joins, computed fields and what the system keeps.
 */
export const contentFields = (config: SanitizedCollectionConfig): FlattenedField[] =>
  config.flattenedFields.filter((field) => isStored(field) && !NOT_CONTENT.has(field.name))

/** The fields inside a group, tab or array row; null for a field that holds a value. */
export const innerFields = (field: FlattenedField): FlattenedField[] | null =>
  'flattenedFields' in field
    ? field.flattenedFields.filter((inner) => isStored(inner) && inner.name !== 'id')
    : null
