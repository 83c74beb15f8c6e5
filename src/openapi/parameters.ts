import type { FlattenedField } from 'payload'
import { FARTHEST } from '@/access/clampReads'
import { filtersOf, type FieldFilter } from '@/access/askOnlyPublic/filtersOf'
import { offeredOf } from '@/access/askOnlyPublic/conditionOf'
import { NUMBERS, parametersAt } from '@/app/(payload)/api/http/readersProblem'
import { LIMITS } from '@/app/(payload)/api/http/limits'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { OUTSIDERS_CONDITIONS } from '@/lib/conditionsIn'
import { MOST_COST, queryCost } from '@/lib/queryCost'
import { isReadable, SCHEMA_NAMES } from './fields'
import { anyOf, anything, boolean, described, listOf, moment, object, oneOf, refTo, string } from './schema'
import type { Schema } from './schema'

/** A parameter of an operation, as OpenAPI has it. */
export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  description: string
  required?: boolean
  schema?: Schema
  content?: Record<string, { schema: Schema }>
  style?: string
  explode?: boolean
  deprecated?: boolean
}

type Listed = { slug: string; fields: readonly FlattenedField[] }

/**
 * What a reader can ask at an address: from the table that refuses everything else. A parameter that is added there is
 * described here, or said not to be promised.
 */
export const queryAt = (pathname: string, listed: Listed): Parameter[] =>
  parametersAt(pathname).flatMap((name) => {
    const make = PARAMETERS[name]
    if (make === undefined) throw new Error(`Describe the parameter "${name}" in src/openapi/parameters.ts.`)
    return make ? [{ name, in: 'query' as const, ...make(listed) }] : []
  })

/** A field that is wanted, or not. */
const FIELD = anyOf(boolean, described(anything, 'Fields within it.'))

type Made = Omit<Parameter, 'name' | 'in'>

/** Null: it is answered, and nobody is promised that it will be. */
const PARAMETERS: Readonly<Record<string, null | ((listed: Listed) => Made)>> = {
  locale: () => ({
    description:
      'The language of the answer. With `all`, each localised field holds its languages side by side.',
    schema: { anyOf: [refTo('Language'), oneOf(['all'])], default: DEFAULT_LOCALE },
  }),
  limit: () => ({
    description: `How many of them a page has. What an answer costs has a bound of ${MOST_COST}; beyond it the refusal (\`tooDear\`) says of how many it can be had.`,
    schema: { ...boundsOf('limit'), default: 10 },
  }),
  page: () => ({
    description: `Which page. Pages reach to the ${FARTHEST}th of a list; after that ask on from the last \`slug\` that you have.`,
    schema: { ...boundsOf('page'), maximum: FARTHEST, default: 1 },
  }),
  depth: () => ({
    description: `With 1, relations are objects instead of ids; of ${queryCost({ limit: 100, depth: 1 }).affordable} documents at a time at most.`,
    schema: { ...boundsOf('depth'), default: 0 },
  }),
  sort: ({ fields }) => ({
    description: 'The order: fields, a minus before what comes last first.',
    style: 'form',
    explode: false,
    schema: {
      ...listOf(oneOf(sortsOf(fields).flatMap((path) => [path, `-${path}`]))),
      minItems: 1,
      maxItems: LIMITS.sorts,
    },
  }),
  select: ({ fields }) => ({
    description: 'The fields that you want, each as `select[title]=true`.',
    style: 'deepObject',
    explode: true,
    schema: {
      ...object(
        Object.fromEntries(
          fields.filter((field) => isReadable(field) && field.name !== 'id').map(({ name }) => [name, FIELD]),
        ),
      ),
      required: [],
      // Where documents of any collection stand, all fields of all of them.
      additionalProperties: fields.length === 0 && FIELD,
    },
  }),
  where: ({ slug }) => ({
    description: 'Which of them, as JSON; or as `where[kind][equals]=summit`.',
    content: { 'application/json': { schema: refTo(whereName(slug)) } },
  }),
  asOf: () => ({
    description: 'The document as it was public at this moment. Visitors need the leave of the operator.',
    schema: moment,
  }),
  labels: () => ({ description: 'With `true`, codes have their words beside them.', schema: boolean }),
  when: () => ({
    description: 'Where they are in their lives, at this moment.',
    schema: oneOf(['upcoming', 'current', 'past']),
  }),
  change: null,
  joins: ({ fields }) => ({
    description:
      'What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out.',
    style: 'deepObject',
    explode: true,
    schema: {
      ...object(
        Object.fromEntries(fields.filter(({ type }) => type === 'join').map(({ name }) => [name, JOIN])),
      ),
      required: [],
      additionalProperties: fields.length === 0 && JOIN,
    },
  }),
}

const boundsOf = (name: keyof typeof NUMBERS): Schema => ({
  type: 'integer',
  minimum: NUMBERS[name].least,
  maximum: NUMBERS[name].most,
})

/** What is asked of what refers to a document. */
const JOIN = (() => {
  const asked = {
    ...object({
      limit: boundsOf('limit'),
      page: boundsOf('page'),
      count: described(boolean, 'Whether it is said how many there are.'),
      sort: string,
      where: described(anything, 'Conditions, as in `joins[events][where][kind][equals]=summit`.'),
    }),
    ...{ required: [], additionalProperties: false },
  }
  return anyOf({ const: false }, asked)
})()

const sortsOf = (fields: readonly FlattenedField[]): string[] =>
  [...filtersOf(fields)].filter(([, { kind, list }]) => kind !== 'reference' && !list).map(([path]) => path)

const whereName = (slug: string): string => `${SCHEMA_NAMES[slug] ?? slug}Where`

/** The conditions that a collection answers, and the forms of their comparisons. */
export const whereSchemas = ({ slug, fields }: Listed): Record<string, Schema> => {
  const filters = [...filtersOf(fields)]
  const self = listOf(refTo(whereName(slug)))
  return {
    [whereName(slug)]: {
      type: 'object',
      description: `Conditions that all hold. Visitors may send ${OUTSIDERS_CONDITIONS} of them.`,
      properties: {
        and: self,
        or: self,
        ...Object.fromEntries(filters.map(([path, filter]) => [path, refTo(comparisonName(filter))])),
      },
      additionalProperties: false,
    },
    ...Object.fromEntries(filters.map(([, filter]) => [comparisonName(filter), comparisonOf(filter)])),
  }
}

const comparisonName = ({ kind, list }: FieldFilter): string =>
  `Compare${list ? 'ListOf' : ''}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

const comparisonOf = (filter: FieldFilter): Schema => {
  const one = filter.list || filter.kind === 'reference' ? someOperandOf(filter) : operandOf(filter)
  const several = anyOf(listOf(one), described(one, 'One, or several with commas between them.'))
  const operands: Record<string, Schema> = { exists: boolean, in: several, not_in: several }
  const isShort = filter.kind === 'number' || filter.kind === 'checkbox'
  return {
    type: 'object',
    properties: Object.fromEntries(
      offeredOf(filter).map((operator) => [
        operator,
        operands[operator] ?? (isShort ? one : { ...one, maxLength: LIMITS.operand }),
      ]),
    ),
    additionalProperties: false,
  }
}

/** Of lists and relations there is no filter by no value. */
const someOperandOf = (filter: FieldFilter): Schema => {
  const { type, ...rest } = operandOf(filter)
  return { ...rest, type: [type].flat().filter((one) => one !== 'null'), minLength: 1 }
}

/** An empty value and null are no value; in an address all of them are words. */
const operandOf = ({ kind }: FieldFilter): Schema => {
  if (kind === 'number') return { type: ['number', 'string', 'null'] }
  if (kind === 'checkbox') return { type: ['boolean', 'string', 'null'] }
  if (kind === 'date')
    return { type: ['string', 'null'], description: '2026-11-25T09:00:00Z, or 2026-11-25, 2026-11 and 2026.' }
  return { type: ['string', 'number', 'boolean', 'null'] }
}
