import config from '@payload-config'
import type { FlattenedField } from 'payload'
import type { PublicError } from '@/lib/errors/PublicError'
import { isRecord } from '@/lib/isRecord'
import { nearest } from '@/lib/nearest'
import { shownName } from '@/lib/unknownParameter'
import { whereProblem } from './whereProblem'

/** As far as pages of one document reach. */
const LARGEST_PAGE = 10_000
export const NUMBERS = {
  limit: { least: 1, most: 100 },
  page: { least: 1, most: LARGEST_PAGE },
  depth: { least: 0, most: 2 },
} as const

export const malformed = (path: string, message: string): PublicError => ({
  code: 'malformedQuery',
  message,
  path,
})

type Fields = readonly FlattenedField[]

/** What is wrong with the fields and the related documents that a query chooses, in all depth. */
export const selectionProblem = async (
  { select, joins, sort }: Record<string, unknown>,
  collection: string,
): Promise<PublicError[]> => {
  const { collections } = await config
  const fields: Fields = collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  return [
    ...(select === undefined ? [] : unknownFields(select, { fields, path: 'select' })),
    ...(joins === undefined ? [] : unknownJoins(joins, fields)),
    ...(sort === '' ? [malformed('sort', '"sort" names fields, for instance sort=-changedAt.')] : []),
  ]
}

/** The names that no field has which everybody may read. */
const unknownFields = (
  select: unknown,
  { fields, path }: { fields: Fields; path: string },
): PublicError[] => {
  if (!isRecord(select)) return [malformed(path, '"select" names fields, for instance select[title]=true.')]
  const known = new Map(fields.filter(isReadable).map((field) => [field.name, field]))
  return Object.entries(select).flatMap(([name, value]) => {
    const shown = `${path}.${shownName(name)}`
    const field = known.get(name)
    if (!field && name !== 'id')
      return [unknown(name, { known: ['id', ...known.keys()], path, what: 'field' })]
    if (value === 'true' || value === 'false') return []
    if (!isRecord(value)) return [malformed(shown, 'A field is selected with true: select[title]=true.')]
    return field && 'flattenedFields' in field
      ? unknownFields(value, { fields: field.flattenedFields, path: shown })
      : [malformed(shown, `There are no fields within "${name}": it is selected with true.`)]
  })
}

const OF_JOIN = ['limit', 'page', 'count', 'sort', 'where'] as const

/** What is wrong with what is asked of the documents that refer to one, by the names under which they stand. */
const unknownJoins = (joins: unknown, fields: Fields): PublicError[] => {
  const known = fields.filter(({ type }) => type === 'join').map(({ name }) => name)
  if (!isRecord(joins))
    return [malformed('joins', '"joins" names what refers to a document: joins[events][limit]=10.')]
  return Object.entries(joins).flatMap(([name, asked]) => {
    const path = `joins.${shownName(name)}`
    if (!known.includes(name)) return [unknown(name, { known, path: 'joins', what: 'join' })]
    if (asked === 'false') return []
    if (!isRecord(asked)) return [malformed(path, `"${name}" is asked for its ${OF_JOIN.join(', ')}.`)]
    const { limit, page, count, sort, where } = asked
    const wrong = where === undefined ? undefined : whereProblem(where)
    return [
      ...Object.keys(asked)
        .filter((one) => !OF_JOIN.some((each) => each === one))
        .map((one) => unknown(one, { known: OF_JOIN, path, what: 'parameter' })),
      ...outOfForm(`${path}.limit`, limit, NUMBERS.limit),
      ...outOfForm(`${path}.page`, page, NUMBERS.page),
      ...noneOf(`${path}.count`, count, ['true', 'false']),
      ...(sort === '' ? [malformed(`${path}.sort`, 'It names fields, for instance slug.')] : []),
      ...(wrong ? [{ ...wrong, path: `${path}.${wrong.path}` }] : []),
    ]
  })
}

const unknown = (
  name: string,
  { known, path, what }: { known: readonly string[]; path: string; what: string },
): PublicError => {
  const near = nearest(name, known)
  const shown = shownName(name)
  const advice = near ? ` Did you mean "${near}"?` : known.length > 0 ? ` There are ${known.join(', ')}.` : ''
  return malformed(`${path}.${shown}`, `There is no ${what} "${shown}" here.${advice}`)
}

const isReadable = (field: FlattenedField): boolean =>
  !('access' in field) || field.access?.read === undefined

export const outOfForm = (
  name: string,
  given: unknown,
  { least, most }: { least: number; most: number },
): PublicError[] => {
  if (given === undefined) return []
  const isNumber = typeof given === 'string' && /^\d{1,10}$/.test(given)
  return isNumber && Number(given) >= least && Number(given) <= most
    ? []
    : [malformed(name, `"${name}" must be a whole number from ${least} to ${most}, given once.`)]
}

export const noneOf = (name: string, given: unknown, known: readonly string[]): PublicError[] =>
  given === undefined || known.some((each) => each === given)
    ? []
    : [malformed(name, `"${name}" is one of ${known.join(', ')}, given once.`)]
