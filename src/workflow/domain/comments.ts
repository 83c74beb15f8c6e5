import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { blocksOfRichText } from './comparison/blocks'
import { isPartialDate } from './comparison/fields'
import { innerFields } from './content'

/** Characters of a comment. */
export const LONGEST_COMMENT = 2_000
/** Characters of a passage that are kept, and of what stands on each side of it. */
export const LONGEST_QUOTATION = 500
export const SURROUNDINGS = 80
/** Threads of a text that nobody has resolved, and answers in all of them. */
export const MOST_OPEN_THREADS = 100
export const MOST_ANSWERS = 500
/** Resolved threads that are shown, the newest first. */
export const RESOLVED_SHOWN = 30
/** People whom one comment tells. */
export const MOST_MENTIONED = 10
/** Comments of one person in an hour. */
export const COMMENTS_AN_HOUR = 100
/** Names that are offered to whoever mentions somebody. */
export const NAMES_OFFERED = 8

/** A mention, as it is kept: by id, so that a name is said as it is now, or no more. */
const MENTION = /<@([0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})>/gi

export const mentionOf = (id: string) => `<@${id}>`

/** Whom a comment mentions, each once. */
export const mentionedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(MENTION)].map(([, id = '']) => id)),
]

/** A comment in parts: words, and people. */
export type CommentPart = { words: string } | { id: string; name: string }

export const partsOfComment = (text: string, nameOf: (id: string) => string): CommentPart[] =>
  text
    .split(MENTION)
    .map((part, index): CommentPart => (index % 2 ? { id: part, name: nameOf(part) } : { words: part }))
    .filter((part) => 'id' in part || part.words !== '')

/** A field of the form that can be commented on, with the names of the groups that it stands in. */
export type CommentPlace = { path: string; label: string; field: FlattenedField; value: unknown }

type Values = Record<string, unknown>

/** The fields of a text in the order of the form: a list counts as one field. */
export function placesOf(
  fields: readonly FlattenedField[],
  values: Values,
  labelOf: (field: FlattenedField) => string,
  within: { path: string; label: string } = { path: '', label: '' },
): CommentPlace[] {
  return fields
    .filter(({ admin }) => !admin?.hidden)
    .flatMap((field) => {
      const value = values[field.name]
      const [path, own] = [within.path + field.name, labelOf(field)]
      const inner = field.type === 'array' || isPartialDate(field) ? null : innerFields(field)
      if (!inner) {
        const written = isPartialDate(field) ? innerFields(field)?.find(({ name }) => name === 'text') : null
        return [{ path, label: within.label + (written ? labelOf(written) : own), field, value }]
      }
      const label = own ? `${within.label}${own}: ` : within.label
      return placesOf(inner, isRecord(value) ? value : {}, labelOf, { path: `${path}.`, label })
    })
}

/** The place that a path of the form leads to: a row of a list is part of the list. */
export const placeAt = <Place extends { path: string }>(
  places: readonly Place[],
  path: string,
): Place | undefined => places.find((place) => path === place.path || path.startsWith(`${place.path}.`))

/** What somebody wrote in a field, as readers see it, without how it looks. */
export function wordsOfField(field: FlattenedField, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field.type === 'richText')
    return blocksOfRichText(value)
      .map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('')).join(' '))
      .join('\n')
  if (field.type === 'text' || field.type === 'textarea' || field.type === 'number')
    return [value].flat().map(String).join('\n')
  const inner = innerFields(field)?.filter(({ admin }) => !admin?.hidden)
  if (!inner) return ''
  return [value]
    .flat()
    .flatMap((row) => (isRecord(row) ? inner.map((each) => wordsOfField(each, row[each.name])) : []))
    .filter(Boolean)
    .join('\n')
}
