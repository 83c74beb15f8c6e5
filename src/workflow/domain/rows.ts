import type { FlattenedField } from 'payload'
import { randomToken } from '@/lib/hash'
import { isRecord } from '@/lib/isRecord'

type Values = Record<string, unknown>

/** The ids of rows that stand in a list, by the list's path: on SQLite each list is a table, and an id is its key. */
export type RowIds = Map<string, Set<string>>

/** May this id stay where it is? `place` is the path of the list, without the numbers of rows. */
type Keeps = (place: string, id: string) => boolean

/** A new id of a row: as long, and made of the same signs, as those that Payload makes. */
const newRowId = () => randomToken(12)

/**
 * A copy of what is written in which every row has an id that may stay, and no id stands twice in a list; all
 * others are made anew. A row without an id stays without: Payload gives it one.
 * @param fields of the collection, or of the row or group inside
 */
export function mintRows(fields: readonly FlattenedField[], words: Values, keeps: Keeps): Values {
  const seen = new Set<string>()
  const keepsOnce: Keeps = (place, id) => {
    const name = `${place}\n${id}`
    if (seen.has(name) || !keeps(place, id)) return false
    seen.add(name)
    return true
  }
  return walk(fields, words, '', (row, place) =>
    row.id === undefined || row.id === null
      ? row
      : typeof row.id === 'string' && keepsOnce(place, row.id)
        ? row
        : { ...row, id: newRowId() },
  )
}

/** The ids of all rows of these documents, in whichever language. */
export function rowIdsOf(fields: readonly FlattenedField[], docs: readonly Values[]): RowIds {
  const ids: RowIds = new Map()
  for (const doc of docs) {
    walk(fields, doc, '', (row, place) => {
      if (typeof row.id === 'string') ids.set(place, (ids.get(place) ?? new Set()).add(row.id))
      return row
    })
  }
  return ids
}

type Visit = (row: Values, place: string) => Values

/** Copies values with every row of every list passed through `visit`, the outer ones first. */
function walk(fields: readonly FlattenedField[], values: Values, prefix: string, visit: Visit): Values {
  const copy = { ...values }
  for (const field of fields) {
    const value = values[field.name]
    const path = prefix + field.name
    if (field.type === 'array') copy[field.name] = rowsIn(value, (row) => intoRow(field, row, path, visit))
    else if (field.type === 'blocks') copy[field.name] = rowsIn(value, (row) => intoBlock(field, row, visit))
    else if ('flattenedFields' in field && isRecord(value))
      copy[field.name] = walk(field.flattenedFields, value, `${path}.`, visit)
  }
  return copy
}

type ArrayLike = Extract<FlattenedField, { type: 'array' }>
type Blocks = Extract<FlattenedField, { type: 'blocks' }>

const intoRow = ({ flattenedFields }: ArrayLike, row: Values, path: string, visit: Visit) =>
  walk(flattenedFields, visit(row, path), `${path}.`, visit)

/** Blocks of one kind share a table, wherever in the document they stand. */
function intoBlock({ blocks }: Blocks, row: Values, visit: Visit): Values {
  const place = `block ${String(row.blockType)}`
  const inner = blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
  return walk(inner, visit(row, place), `${place}.`, visit)
}

/** The rows of a list; of one that each language has for itself, those of every language. What is no row stays as it is. */
function rowsIn(value: unknown, into: (row: Values) => Values): unknown {
  if (Array.isArray(value)) return value.map((row: unknown) => (isRecord(row) ? into(row) : row))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([language, rows]) => [language, rowsIn(rows, into)]))
}
