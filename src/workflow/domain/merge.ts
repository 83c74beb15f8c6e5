import type { FlattenedField } from 'payload'
import { canonicalJson } from '@/lib/canonicalJson'
import { isRecord } from '@/lib/isRecord'
import { blocksOfRichText } from './comparison/blocks'
import { innerFields } from './content'

type Values = Record<string, unknown>

/**
 * Who changed a part of a text since both began: nobody, both in the same way (`alike`), one of the two, or each in
 * their own way. A part whose beginning nobody knows was changed by both.
 */
export type Whose = 'alike' | 'mine' | 'theirs' | 'both'

/** Fields of which only all or none can be taken: one field, or several that say one thing together. */
export type MergePart = { names: string[]; whose: Whose }

/** Marks fields that say one thing together, by what that is: when an event takes place, say. */
export const partOf = (what: string) => ({ part: what })

/**
 * What two people did to one text, by the fields that stand in it.
 * @param base the text that mine was written over; null where nobody knows it any more
 * @param mine a field that is absent from it was not changed
 */
export function partsOf(
  fields: readonly FlattenedField[],
  { base, mine, theirs }: { base: Values | null; mine: Values; theirs: Values },
): MergePart[] {
  const parts = new Map<string, FlattenedField[]>()
  for (const field of fields) parts.set(nameOfPart(field), [...(parts.get(nameOfPart(field)) ?? []), field])
  return [...parts.values()].map((part) => {
    const own = part.filter(({ name }) => name in mine)
    const isSame = (one: Values, other: Values, among = part) =>
      among.every((field) => saysSame(field, one[field.name], other[field.name]))
    const whose = (): Whose => {
      if (isSame(mine, theirs, own)) {
        const isWhole = own.length === part.length
        return isWhole || (base && isSame(theirs, base)) ? 'alike' : 'theirs'
      }
      if (!base) return 'both'
      if (isSame(mine, base, own)) return 'theirs'
      return isSame(theirs, base) ? 'mine' : 'both'
    }
    return { names: part.map(({ name }) => name), whose: whose() }
  })
}

/** The text that follows: mine, with what only they changed, and the parts of theirs that were chosen. */
export const merged = (
  parts: readonly MergePart[],
  { mine, theirs, chosen }: { mine: Values; theirs: Values; chosen: ReadonlySet<MergePart> },
): Values => {
  const taken = parts.filter((part) => part.whose === 'theirs' || chosen.has(part))
  return {
    ...mine,
    ...Object.fromEntries(taken.flatMap(({ names }) => names).map((name) => [name, theirs[name] ?? null])),
  }
}

/** Does nobody have to choose? */
export const isWithoutQuestion = (parts: readonly MergePart[]) => parts.every(({ whose }) => whose !== 'both')

const nameOfPart = ({ custom, name }: FlattenedField): string =>
  typeof custom?.part === 'string' ? `part ${custom.part}` : name

const saysSame = (field: FlattenedField, one: unknown, other: unknown) =>
  canonicalJson({ value: saidIn(field, one) }) === canonicalJson({ value: saidIn(field, other) })

/** A value without what no form shows, which follows from the rest, and without the many ways to be empty. */
function saidIn(field: FlattenedField, value: unknown): unknown {
  if (value === '' || value === false) return null
  if (field.type === 'richText') return blocksOfRichText(value).length > 0 ? value : null
  const inner = innerFields(field)?.filter(({ admin }) => !admin?.hidden)
  if (!inner) return value
  const said = (row: unknown) =>
    isRecord(row) ? Object.fromEntries(inner.map((each) => [each.name, saidIn(each, row[each.name])])) : null
  // A row is a row, however empty: the list is longer by it.
  return Array.isArray(value) ? value.map((row) => JSON.stringify(said(row))) : said(value)
}
