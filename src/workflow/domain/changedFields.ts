import type { FlattenedField } from 'payload'
import { canonicalJson } from '@/lib/canonicalJson'
import { innerFields } from './content'

type Values = Record<string, unknown>

/** The fields in which two texts differ, by path and label; rows of lists count as one field. */
export function changedFields(
  fields: FlattenedField[],
  before: Values,
  after: Values,
  prefix = '',
): { path: string; label: string }[] {
  return fields.filter(isShown).flatMap((field) => {
    const [old, now] = [before[field.name], after[field.name]]
    if (canonicalJson({ value: old }) === canonicalJson({ value: now })) return []
    const inner = field.type === 'array' ? null : innerFields(field)
    if (inner)
      return changedFields(inner, (old ?? {}) as Values, (now ?? {}) as Values, `${prefix}${field.name}.`)
    const label = 'label' in field && typeof field.label === 'string' ? field.label : field.name
    return [{ path: prefix + field.name, label }]
  })
}

/** A field that no form shows follows from one that it does, which differs with it. */
const isShown = (field: FlattenedField) => !field.admin?.hidden
