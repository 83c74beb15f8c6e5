import type { Description } from './index'
import type { Schema } from './schema'

/**
 * What programs may rely on, a line each: that an operation, a parameter, a value of one or a field is there, of what
 * type a field is, that it is always there, and what an operation needs. A line that goes, or says something else,
 * breaks somebody's program; a new one does not.
 */
export const promisesOf = ({ components, paths }: Pick<Description, 'components' | 'paths'>): string[] => {
  const lines = new Set<string>()
  for (const [path, operations] of Object.entries(paths))
    for (const [method, operation] of Object.entries(operations))
      for (const line of ofOperation(`${method.toUpperCase()} ${path}`, operation)) lines.add(line)
  for (const [name, schema] of Object.entries(components.schemas))
    for (const line of ofSchema(name, schema)) lines.add(line)
  return [...lines].sort()
}

type Parameter = { name: string; required?: boolean; schema?: Schema }

const ofOperation = (name: string, operation: Record<string, unknown>): string[] => {
  // As `operationObject` makes it.
  const {
    parameters = [],
    requestBody,
    responses,
  } = operation as {
    parameters?: Parameter[]
    requestBody?: { content: Record<string, { schema: Schema }> }
    responses: Record<string, { content?: Record<string, { schema: Schema }> }>
  }
  const body = requestBody?.content['application/json']?.schema
  const needs = [
    ...parameters.filter(({ required }) => required).map((one) => one.name),
    ...((body?.required as string[] | undefined) ?? []),
  ].sort()
  return [
    name,
    `${name} needs ${needs.join(', ') || 'nothing'}`,
    ...parameters.flatMap((one) => [
      `${name} ?${one.name}`,
      ...valuesOf(one.schema).map((value) => `${name} ?${one.name}=${value}`),
    ]),
    ...(body ? ofSchema(`${name} body`, body) : []),
    ...Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, { content = {} }]) =>
        Object.entries(content).flatMap(([type, { schema }]) =>
          ofSchema(`${name} ${status} ${type}`, schema),
        ),
      ),
  ]
}

/** The values that may be sent. */
const valuesOf = (schema: Schema = {}): string[] => {
  const { enum: values, items } = schema as { enum?: unknown[]; items?: Schema }
  return [...(values ?? []).map(String), ...(items ? valuesOf(items) : [])]
}

const ofSchema = (path: string, schema: Schema): string[] => {
  const {
    properties = {},
    required = [],
    items,
  } = schema as {
    properties?: Record<string, Schema>
    required?: string[]
    items?: Schema
  }
  return [
    `${path}: ${typeOf(schema)}`,
    ...required.map((name) => `${path}.${name} always`),
    ...Object.entries(properties).flatMap(([name, inner]) => ofSchema(`${path}.${name}`, inner)),
    ...(items && !('$ref' in items) ? ofSchema(`${path}[]`, items) : []),
  ]
}

const typeOf = (schema: Schema): string => {
  const {
    $ref,
    anyOf,
    allOf,
    const: value,
    items,
    type,
  } = schema as {
    $ref?: string
    anyOf?: Schema[]
    allOf?: Schema[]
    const?: unknown
    items?: Schema
    type?: string | string[]
  }
  if ($ref) return $ref.split('/').at(-1) ?? $ref
  if (anyOf ?? allOf) return [...new Set((anyOf ?? allOf ?? []).map(typeOf))].sort().join(' | ')
  if (value !== undefined) return JSON.stringify(value)
  const types = [type ?? 'anything'].flat().map((one) => (one === 'array' ? `${typeOf(items ?? {})}[]` : one))
  return types.sort().join(' | ')
}

const BREAKING = /^### Breaking for programs\n([^]*?)(?=^##)/m

/**
 * The promises that are not kept any more and that the changelog does not name. It names them under “Breaking for
 * programs”, each in back-ticks, by its beginning: `GET /api/forums ?depth`, or `Forum` for all of its fields.
 */
export const broken = (
  { before, now }: { before: readonly string[]; now: readonly string[] },
  changelog: string,
): string[] => {
  const kept = new Set(now)
  const [unreleased = ''] = changelog.split(/^## (?!Unreleased)/m)
  const named = [...(BREAKING.exec(`${unreleased}\n## `)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(
    ([, name = '']) => name,
  )
  return before.filter(
    (line) =>
      !kept.has(line) &&
      !named.some(
        (name) => line === name || (/^[ .:[?]/.test(line.slice(name.length)) && line.startsWith(name)),
      ),
  )
}
