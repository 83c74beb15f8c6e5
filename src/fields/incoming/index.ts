import { type FlattenedField, type PayloadRequest, type SanitizedConfig, ValidationError } from 'payload'
import { sayReason, type Reason } from '@/i18n/desk/reasons'
import { labelIn, type Labels } from '@/i18n/forms/labels'
import { isRecord } from '@/lib/isRecord'
import { cleanLine, cleanLines, isBlank } from '@/lib/cleanText'
import { MOST_NODES, nodesProblem } from '@/lib/nodesProblem'
import { cleanNodes } from './nodes'

type Data = Record<string, unknown>
type Problem = { path: string; reason: Reason }

/**
 * Looks at what comes in by any write path (REST, GraphQL, the admin, the Local API) before Payload walks through it:
 * lists and texts without end are refused here, for that walk is long, and texts are cleaned of what cannot be seen.
 */
export const guardIncoming = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, flattenedFields, hooks } of config.collections) {
    const guard = guardOf(flattenedFields, { collection: slug })
    hooks.beforeOperation = [
      ({ args, operation, req }) => {
        if (operation === 'create' || operation === 'update') guard(args, req)
      },
      ...hooks.beforeOperation,
    ]
  }
  for (const { slug, flattenedFields, hooks } of config.globals) {
    const guard = guardOf(flattenedFields, { global: slug })
    hooks.beforeOperation = [
      ({ args, operation, req }) => {
        if (operation === 'update') guard(args, req)
      },
      ...(hooks.beforeOperation ?? []),
    ]
  }
  return config
}

type Place = { collection: string } | { global: string }

/** Cleans `args.data` in its place; throws when it holds too much. */
const guardOf =
  (fields: FlattenedField[], place: Place) =>
  (args: object, req: PayloadRequest): void => {
    if ('data' in args && isRecord(args.data)) args.data = cleanIncoming(fields, args.data, { place, req })
  }

/**
 * The same of what comes in past Payload's operations, such as a proposal.
 * @throws ValidationError when it holds too much
 */
export const cleanIncoming = (
  fields: FlattenedField[],
  data: Data,
  { place, req }: { place: Place; req: PayloadRequest },
): Data => {
  const errors = problemsIn(fields, data).map(({ path, reason }) => ({
    path,
    message: sayReason(reason, req.i18n?.language),
  }))
  if (errors.length > 0) throw new ValidationError({ ...place, errors, req }, req.t)
  return cleaned(fields, data)
}

/** What is too much: said of each list by its name, before any of its rows is looked at. */
const problemsIn = (fields: FlattenedField[], data: Data, above = ''): Problem[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const path = above + field.name
    if (value === undefined || value === null) return []
    const label = labelOf(field)
    if (field.type === 'richText') {
      const problem = nodesProblem(value)
      return problem
        ? [{ path, reason: { key: `field.${problem}`, values: { label, most: MOST_NODES } } }]
        : []
    }
    const most = mostOf(field)
    if (most !== null && Array.isArray(value) && value.length > most)
      return [{ path, reason: { key: 'field.tooManyRows', values: { label, length: value.length, most } } }]
    const inner = innerOf(field)
    if (!inner) return []
    if (!Array.isArray(value)) return isRecord(value) ? problemsIn(inner, value, `${path}.`) : []
    return value.flatMap((row, index) => (isRecord(row) ? problemsIn(inner, row, `${path}.${index}.`) : []))
  })

/** How many entries a list may have; null for what is no list, or one that Payload keeps itself. */
export const mostOf = (field: FlattenedField): number | null => {
  if (field.type === 'select') return field.hasMany ? field.options.length : null
  return 'maxRows' in field ? (field.maxRows ?? null) : null
}

const isMade = (field: FlattenedField): boolean =>
  field.type === 'join' || ('virtual' in field && Boolean(field.virtual))

const innerOf = (field: FlattenedField): FlattenedField[] | null =>
  'flattenedFields' in field ? field.flattenedFields : null

/** What a field is called, in all languages of the desk. */
const labelOf = (field: FlattenedField): Labels => {
  const label: unknown = 'label' in field ? field.label : undefined
  const say = (language: string) => labelIn(label, language) || field.name
  return { en: say('en'), fr: say('fr'), de: say('de') }
}

const cleaned = (fields: FlattenedField[], data: Data): Data => {
  const clean = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if (value === null && field.type === 'group') clean[field.name] = emptied(field.flattenedFields)
    else if (value !== undefined && value !== null) clean[field.name] = cleanedValue(field, value)
  }
  return clean
}

/** A group is emptied part by part: Payload finds none to walk through in `null`. */
const emptied = (fields: FlattenedField[]): Data =>
  Object.fromEntries(
    fields
      .filter((field) => !isMade(field))
      .map((field) => [field.name, field.type === 'group' ? emptied(field.flattenedFields) : null]),
  )

const cleanedValue = (field: FlattenedField, value: unknown): unknown => {
  // A password is taken as it is typed.
  if (isMade(field)) return value
  if (field.type === 'text' || field.type === 'textarea') {
    const clean = field.type === 'text' ? cleanLine : cleanLines
    return eachText(value, (text) => (isBlank(text) ? '' : clean(text)))
  }
  if (field.type === 'richText') return cleanNodes(value)
  const inner = innerOf(field)
  if (!inner) return value
  if (Array.isArray(value)) return value.map((row: unknown) => (isRecord(row) ? cleaned(inner, row) : row))
  return isRecord(value) ? cleaned(inner, value) : value
}

/** A text, a list of texts, or one text for each language. */
const eachText = (value: unknown, clean: (text: string) => string): unknown => {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value))
    return value.map((each: unknown) => (typeof each === 'string' ? clean(each) : each))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, typeof each === 'string' ? clean(each) : each]),
  )
}
