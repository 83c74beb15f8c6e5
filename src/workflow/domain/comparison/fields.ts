import type { FlattenedField, Option } from 'payload'
import { canonicalJson } from '@/lib/canonicalJson'
import { isRecord } from '@/lib/isRecord'
import type { PartialDate } from '@/lib/dates/PartialDate'
import { innerFields } from '../content'
import { blocksOfLines, blocksOfRichText, lineBlock, tokensOf, type Block } from './blocks'
import { compareBlocks, type MarkedBlock } from './marks'

type Values = Record<string, unknown>

/** What is not in the values: how people call what they name. */
export type Wording = {
  label: (field: FlattenedField) => string
  /** of what was chosen from a list */
  option: (option: Option) => string
  /** of a text of the site or a file */
  title: (collection: string, id: string) => string
  date: (date: PartialDate) => string
  /** of a code that `saidAs` marks */
  code: (kind: Coded, code: string) => string
  yes: string
}

/** Of what a text field can hold the code, and people read the name. */
type Coded = 'country' | 'timeZone'

/** Marks a field that holds a code, by what it is of: it is said by its name where people read it. */
export const saidAs = (coded: Coded) => ({ coded })

const codedIn = ({ custom }: FlattenedField): Coded | undefined => custom?.coded as Coded | undefined // `saidAs` alone sets it

/** One field of two texts. `unseen`: it differs in nothing that its blocks show. */
export type ComparedField = {
  path: string
  /** under the names of the groups that it stands in */
  label: string
  mark: 'same' | 'changed' | 'unseen'
  blocks: MarkedBlock[]
}

/**
 * Two texts field by field, as readers would see them; fields that are empty in both are left out.
 * @param before null where there is nothing to compare with: then nothing is marked
 */
export function compareFields(
  fields: readonly FlattenedField[],
  { before, after, wording }: { before: Values | null; after: Values; wording: Wording },
  place: { path: string; label: string } = { path: '', label: '' },
): ComparedField[] {
  return fields.filter(isShown).flatMap((field) => {
    const [path, label] = [place.path + field.name, place.label + wording.label(field)]
    const [old, now] = [before?.[field.name], after[field.name]]
    const inner = field.type === 'array' || isPartialDate(field) ? null : innerFields(field)
    if (inner) {
      const both = { before: before && valuesOf(old), after: valuesOf(now), wording }
      const isNameless = !wording.label(field)
      return compareFields(inner, both, { path: `${path}.`, label: isNameless ? place.label : `${label}: ` })
    }
    const shown = blocksOfField(field, now, wording)
    const blocks = compareBlocks(before ? blocksOfField(field, old, wording) : shown, shown)
    const mark = before ? markOf(blocks, [old, now]) : 'same'
    return blocks.length > 0 || mark !== 'same'
      ? [{ path, label: nameOf(field, { label, wording }), mark, blocks }]
      : []
  })
}

const isShown = (field: FlattenedField) => !field.admin?.hidden

const valuesOf = (value: unknown): Values => (isRecord(value) ? value : {})

const markOf = (blocks: readonly MarkedBlock[], [old, now]: [unknown, unknown]): ComparedField['mark'] => {
  if (blocks.some(({ mark }) => mark !== 'same')) return 'changed'
  return canonicalJson({ value: old ?? null }) === canonicalJson({ value: now ?? null }) ? 'same' : 'unseen'
}

/** A date as it is kept: its one visible field has the words of the whole. */
export const isPartialDate = (field: FlattenedField) =>
  field.type === 'group' &&
  ['text', 'value', 'precision'].every((name) => field.flattenedFields.some((inner) => inner.name === name))

const nameOf = (field: FlattenedField, { label, wording }: { label: string; wording: Wording }) => {
  const written = isPartialDate(field) ? innerFields(field)?.find(({ name }) => name === 'text') : undefined
  return written ? label + wording.label(written) : label
}

/** What a field says, as blocks; none where it is empty. */
function blocksOfField(field: FlattenedField, value: unknown, wording: Wording): Block[] {
  if (value === null || value === undefined || value === '') return []
  if (isPartialDate(field)) {
    const date = value as Partial<PartialDate>
    return date.text ? [lineBlock(wording.date(date as PartialDate))] : []
  }
  switch (field.type) {
    case 'richText':
      return blocksOfRichText(value)
    case 'select':
    case 'radio':
      return listBlocks(value, (chosen) => optionWords(field.options, chosen, wording))
    case 'relationship':
      return relationBlocks(value, (one) => placeOf(field.relationTo, one), wording)
    case 'upload':
      return filesOf(value).map((id) => ({
        ...{ look: 'picture' as const, depth: 0, picture: id },
        cells: [tokensOf(wording.title(String(field.relationTo), id))],
      }))
    case 'checkbox':
      return value === true ? [lineBlock(wording.yes)] : []
    case 'group':
    case 'tab':
      return rowBlocks(innerFields(field) ?? [], valuesOf(value), wording)
    case 'array':
      return (value as Values[]).flatMap((row) => rowBlocks(innerFields(field) ?? [], row, wording))
    default: {
      if (isRecord(value) || Array.isArray(value)) return []
      const coded = codedIn(field)
      return blocksOfLines(coded ? wording.code(coded, String(value)) : String(value))
    }
  }
}

/** One of a list is a line, several are items. */
const listBlocks = (value: unknown, words: (one: unknown) => string): Block[] => {
  const all = Array.isArray(value) ? value : [value]
  return all.map((one) => lineBlock(words(one), Array.isArray(value) ? 'bullet' : 'paragraph'))
}

/** Two texts can have one title: each is known by its id too. */
const relationBlocks = (
  value: unknown,
  place: (one: unknown) => [collection: string, id: string],
  { title }: Wording,
): Block[] => {
  const all = Array.isArray(value) ? value : [value]
  return listBlocks(value, (one) => title(...place(one))).map((block, index) => ({
    ...block,
    shape: place(all[index]).join('/'),
  }))
}

const optionWords = (options: readonly Option[], value: unknown, { option }: Wording) => {
  const found = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return found ? option(found) : String(value)
}

const placeOf = (relationTo: string | string[], one: unknown): [collection: string, id: string] =>
  Array.isArray(relationTo) && isRecord(one)
    ? [String(one.relationTo), String(one.value)]
    : [String(relationTo), String(isRecord(one) ? one.id : one)]

const filesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map((one) => String(isRecord(one) ? one.id : one))

/** A row of a list: its first field is the item, the others stand below it under their names. */
function rowBlocks(fields: readonly FlattenedField[], row: Values, wording: Wording): Block[] {
  return fields
    .filter(isShown)
    .map((field) => ({ name: wording.label(field), blocks: blocksOfField(field, row[field.name], wording) }))
    .flatMap(({ name, blocks }, index) =>
      blocks.map((block, line) => ({
        ...block,
        ...(block.look === 'paragraph' && {
          look: index === 0 && line === 0 ? ('bullet' as const) : block.look,
        }),
        depth: index === 0 && line === 0 ? 0 : block.depth + 1,
        cells:
          index > 0 && line === 0 && block.look === 'paragraph'
            ? block.cells.map((cell) => [...tokensOf(`${name}: `), ...cell])
            : block.cells,
      })),
    )
}
