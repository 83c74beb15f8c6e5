import type { FlattenedField } from 'payload'
import { isLocale } from '@/i18n/locales'
import { isMoment } from '@/lib/dates/isMoment'
import { isRecord } from '@/lib/isRecord'
import { nearest } from '@/lib/nearest'

/** What is wrong with a value: of a list, in which place. */
type Wrong = { message: string; at?: number }

/** What is no value of the kind that a field holds; of a list, each of them. A field without a kind is looked at elsewhere. */
export const wrongValues = (field: FlattenedField, value: unknown): Wrong[] => {
  const problemOf = KINDS[field.type]
  // The admin sends an empty text for none.
  if (!problemOf || value === '' || isByLanguage(field, value)) return []
  const found = (one: unknown, at?: number): Wrong[] => {
    const message = problemOf(one, field)
    return message === null ? [] : [{ message, ...(at !== undefined && { at }) }]
  }
  if (!('hasMany' in field && field.hasMany))
    return Array.isArray(value) ? [{ message: 'This takes one value.' }] : found(value)
  // Payload takes what is no list for none, and would empty the field.
  return Array.isArray(value)
    ? value.flatMap(found)
    : [{ message: 'This takes a list, in square brackets, also of one.' }]
}

/** All languages at once. */
const isByLanguage = (field: FlattenedField, value: unknown): boolean =>
  'localized' in field && Boolean(field.localized) && isRecord(value) && Object.keys(value).every(isLocale)

type ProblemOf = (value: unknown, field: FlattenedField) => string | null

const unless =
  (isRight: (value: unknown) => boolean, message: string): ProblemOf =>
  (value) =>
    isRight(value) ? null : message

const isText = (value: unknown): value is string => typeof value === 'string'

const text = unless(isText, 'This must be text.')
const named = unless(
  // By its id, as what it names, or with the collection that that is of.
  (value) => isText(value) || (isRecord(value) && (isText(value.id) || 'value' in value)),
  'This must be the id of what it names.',
)

/** As much of it as shows what is meant. */
const LONGEST = 60

const choice: ProblemOf = (value, field) => {
  const options = 'options' in field ? field.options : []
  const known = options.map((option) => (typeof option === 'string' ? option : option.value))
  if (isText(value) && known.includes(value)) return null
  const all = `There are ${known.join(', ')}.`
  if (!isText(value)) return `This must be text. ${all}`
  const near = nearest(value, known)
  return `There is no “${value.slice(0, LONGEST)}”. ${near ? `Did you mean “${near}”? ` : ''}${all}`
}

const KINDS: Readonly<Partial<Record<FlattenedField['type'], ProblemOf>>> = {
  checkbox: unless(
    (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
    'This must be true or false.',
  ),
  code: text,
  date: unless(
    (value) => value instanceof Date || (isText(value) && isMoment(value)),
    'This is no moment in time. Write it as 2026-11-25T09:00:00Z.',
  ),
  email: unless(isText, 'An address must be text.'),
  number: unless(
    (value) => typeof value === 'number' || (isText(value) && Number.isFinite(Number(value))),
    'This must be a number.',
  ),
  radio: choice,
  relationship: named,
  select: choice,
  text,
  textarea: text,
  upload: named,
}
