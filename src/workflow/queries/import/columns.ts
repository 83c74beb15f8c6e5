import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { contentFields, innerFields } from '../../domain/content'

/** A field of a text that a file may hold, by its path: `starts.text`, `place.city`. */
export type Column = { path: string; field: FlattenedField }

/** What a list as a file says of each text beside its content; it is not taken over. */
export const NOT_TAKEN = ['id', 'state', 'live', 'version', 'updatedAt', 'owner', 'reviewBy'] as const

/** The language in which a text of the file is written. */
export const LANGUAGE = 'language'

/** What holds more than a cell can: from JSON alone. */
const NOT_IN_A_CELL = new Set(['array', 'blocks', 'json'])

/** The columns of a collection. */
export const columnsOf = (config: SanitizedCollectionConfig): Column[] => inside(contentFields(config), '')

const inside = (fields: readonly FlattenedField[], prefix: string): Column[] =>
  fields.flatMap((field) => {
    const path = prefix + field.name
    if (field.type === 'group' || field.type === 'tab') return inside(innerFields(field) ?? [], `${path}.`)
    return NOT_IN_A_CELL.has(field.type) ? [] : [{ path, field }]
  })

/** The column that a heading names: its path, in whatever case, or for a date its name alone (`starts`). */
export function columnNamed(columns: readonly Column[], heading: string): Column | undefined {
  const wanted = heading.trim().toLowerCase()
  return (
    columns.find(({ path }) => path.toLowerCase() === wanted) ??
    columns.find(({ path }) => path.toLowerCase() === `${wanted}.text`)
  )
}

/** What follows from the date as written: it is read from that, and not from the file. */
export const isDerived = ({ field, path }: Column, columns: readonly Column[]): boolean =>
  ['value', 'precision'].includes(field.name) &&
  columns.some((other) => other.path === path.replace(/[^.]+$/, 'text'))

export const columnLabel = ({ field, path }: Column, language: string): string =>
  ('label' in field && labelIn(field.label, language)) || path
