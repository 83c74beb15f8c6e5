import type { Description } from './index'
import { SCHEMA_NAMES } from './fields'
import type { Schema } from './schema'

/** Whether programs send something, or are answered it. */
type Way = 'takes' | 'gives'

/**
 * What programs may rely on, a line each: that an operation, a parameter or a field is there, who may ask, of what type it is, which
 * values and forms it has and within which bounds, that it is always there, and what has to be sent. What breaks
 * somebody's program is for `brokenPromises.ts` to say.
 */
export const promisesOf = ({ components, paths }: Pick<Description, 'components' | 'paths'>): string[] => {
  const lines = new Set<string>()
  const sent = new Set<string>()
  const answered = new Set<string>()
  for (const [path, operations] of Object.entries(paths))
    for (const [method, given] of Object.entries(operations)) {
      const operation = given as OperationObject
      for (const line of ofOperation(`${method.toUpperCase()} ${path}`, operation)) lines.add(line)
      const { parameters, requestBody, responses } = operation
      note(sent, [parameters, requestBody], components.schemas)
      note(answered, responses, components.schemas)
    }
  for (const [name, schema] of Object.entries(components.schemas)) {
    if (sent.has(name)) for (const line of ofSchema(name, schema, 'takes')) lines.add(line)
    if (answered.has(name) || !sent.has(name))
      for (const line of ofSchema(name, schema, 'gives')) lines.add(line)
  }
  return [...lines].sort()
}

/** Adds the forms that stand in something, and in these. */
const note = (names: Set<string>, within: unknown, schemas: Record<string, Schema>): void => {
  for (const [, name = ''] of JSON.stringify(within ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (names.has(name)) continue
    names.add(name)
    note(names, schemas[name], schemas)
  }
}

type Content = Record<string, { schema: Schema }>
type Parameter = { name: string; required?: boolean; schema?: Schema; content?: Content }
/** As `operationObject` makes it. */
type OperationObject = {
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
  /** What whoever asks shows, one of these; nothing where it is left out. */
  security?: readonly Record<string, unknown>[]
}

const JSON_TYPE = 'application/json'

const ofOperation = (
  name: string,
  { parameters = [], requestBody, responses, security = [] }: OperationObject,
): string[] => {
  const body = requestBody?.content[JSON_TYPE]?.schema
  const needs = [
    ...parameters.filter(({ required }) => required).map((one) => one.name),
    ...((body?.required as string[] | undefined) ?? []),
  ]
  return [
    name,
    ...askedBy(security).map((who) => `${name} by ${who}`),
    needsLine(name, needs),
    ...parameters.flatMap((one) => [
      `${name} ?${one.name}`,
      ...ofParameter(`${name} ?${one.name}`, one.schema ?? one.content?.[JSON_TYPE]?.schema ?? {}),
    ]),
    ...(body ? ofSchema(`${name} body`, body, 'takes') : []),
    ...Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, { content = {} }]) =>
        Object.entries(content).flatMap(([type, { schema }]) =>
          ofSchema(`${name} ${status} ${type}`, schema, 'gives'),
        ),
      ),
  ]
}

/** Who may ask: anyone, or whoever shows one of these. */
const askedBy = (security: readonly Record<string, unknown>[]): string[] => {
  const shown = security.map((schemes) => Object.keys(schemes))
  return shown.every((names) => names.length > 0) && shown.length > 0 ? shown.flat() : ['anyone']
}

/** The values of a parameter stand behind it as in an address. */
const ofParameter = (path: string, schema: Schema): string[] =>
  ofSchema(path, schema, 'takes').map((line) => {
    const value = VALUE.exec(line.slice(path.length))?.[1]
    return value === undefined ? line : `${path}=${String(JSON.parse(value))}`
  })

/** Of a list or of one: a word, a number or none. */
const VALUE = /^(?:\[\])? takes ("[^]*"|[-\d.]+|true|false|null)$/

const needsLine = (path: string, names: readonly string[]): string =>
  `${path} needs ${names.toSorted().join(', ') || 'nothing'}`

const ofSchema = (path: string, schema: Schema, way: Way): string[] => [
  `${path}: ${typeOf(schema)}`,
  ...ofShape(path, schema, way),
]

type Shape = {
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** Codes of texts and kinds of changes may be added at any time: what is said of them is that these stay. */
const IS_OPEN = new RegExp(
  `^(?:Change\\.kind|(?:${Object.values(SCHEMA_NAMES).join('|')})(?:Part|Card)?\\..*)$`,
)

const BOUNDS = [
  ...['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'],
  ...['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'],
  ...['pattern', 'format', 'multipleOf', 'uniqueItems'],
]

/** All that is said of a form beside its type. */
const ofShape = (path: string, schema: Schema, way: Way): string[] => {
  const { additionalProperties: others, items, properties, required = [], ...shape } = schema as Shape
  const branches = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])]
  const says = way === 'gives' && IS_OPEN.test(path) ? 'knows' : way
  const objects = branches.filter((one) => 'properties' in one)
  return [
    ...(way === 'takes' && properties
      ? [needsLine(path, required), ...(others === false ? [] : [`${path} takes other fields`])]
      : []),
    ...(way === 'gives' ? required.map((name) => `${path}.${name} always`) : []),
    ...(shape.enum ?? []).map((value) => `${path} ${says} ${JSON.stringify(value)}`),
    ...(shape.enum?.length === 0 ? [`${path} ${says} nothing`] : []),
    ...BOUNDS.filter((one) => one in schema).map((one) => `${path} ${way} ${one} ${String(schema[one])}`),
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) => ofSchema(`${path}.${name}`, inner, way)),
    ...(items && !('$ref' in items) ? ofSchema(`${path}[]`, items, way) : []),
    ...(typeof others === 'object' && !('$ref' in others) ? ofSchema(`${path}.*`, others, way) : []),
    ...branches.flatMap((one) => {
      // Of several objects each is known by what tells it from the others.
      if (objects.length < 2 || shape.allOf || !objects.includes(one)) return ofShape(path, one, way)
      const name = nameOf(one)
      return [`${path} ${way} {${name}}`, ...ofShape(`${path}{${name}}`, one, way)]
    }),
  ]
}

const nameOf = ({ properties = {}, required = [] }: Shape): string =>
  Object.entries(properties)
    .flatMap(([name, one]) => ('const' in one ? `${name}=${JSON.stringify(one.const)}` : []))
    .join(',') || required.join(',')

const typeOf = (schema: Schema): string => {
  const {
    $ref,
    const: value,
    items,
    type,
    ...rest
  } = schema as Shape & { $ref?: string; const?: unknown; type?: string | string[] }
  const branches = rest.anyOf ?? rest.oneOf ?? rest.allOf
  if ($ref) return $ref.split('/').at(-1) ?? $ref
  if (branches) return [...new Set(branches.map(typeOf))].sort().join(' | ')
  if (value !== undefined) return JSON.stringify(value)
  const types = [type ?? 'anything'].flat().map((one) => (one === 'array' ? `${typeOf(items ?? {})}[]` : one))
  return types.sort().join(' | ')
}
