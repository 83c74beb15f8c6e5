import { GraphQLError, parse, valueFromASTUntyped, visit, type DocumentNode } from 'graphql'
import { z } from 'zod'
import type { PublicError } from '@/lib/errors/PublicError'
import { conditionsIn } from '@/lib/conditionsIn'
import { LIMITS } from '../http/limits'
import { nestingOf } from '@/lib/nestingOf'

/** As many as the most complex query that Payload answers (`maxComplexity`), where a field counts one. */
const FIELDS = 500
/** Words and signs. */
const TOKENS = 10_000

const Body = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish() })

/**
 * Why a GraphQL request is not handed on: nobody can read it, or it holds more conditions, in all its queries
 * together, than one REST request may, or more fields than it could ever get. Undefined when it may pass.
 */
export const queryProblem = (body: unknown): PublicError | undefined => {
  const given = Body.safeParse(body)
  // GraphQL says what a request must hold.
  if (!given.success) return undefined
  const document = parsed(given.data.query)
  if (typeof document === 'string') return malformed(document)

  const { conditions, depth, fields, nesting, reserved } = sizeOf(document, given.data.variables)
  if (reserved) return malformed(`A variable may not be called "${reserved}".`)
  if (fields > FIELDS) return malformed(`The query has more than ${FIELDS} fields. Ask in parts.`)
  if (depth > LIMITS.bodyNesting) return malformed('The query is nested too deeply. Ask in parts.')
  if (nesting > LIMITS.nesting) return malformed(`"where" is nested more than ${LIMITS.nesting} levels deep.`)
  if (conditions > LIMITS.conditions)
    return malformed(
      `The query has more than ${LIMITS.conditions} conditions or words in all its "where" together. Ask in parts.`,
    )
  return undefined
}

const malformed = (message: string): PublicError => ({ code: 'malformedQuery', message })

const parsed = (query: string): DocumentNode | string => {
  try {
    return parse(query, { maxTokens: TOKENS, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return `The query cannot be read. ${error.message}`
    if (error instanceof RangeError) return 'The query is nested too deeply. Ask in parts.'
    throw error
  }
}

type Values = Readonly<Record<string, unknown>>

/** What a definition holds itself, and the fragments that it spreads. */
type Part = { conditions: number; fields: number; spreads: string[] }

const sizeOf = (document: DocumentNode, given: Values | null | undefined) => {
  const size = { depth: 0, nesting: 0, reserved: '' }
  const variables = valuesIn(document, given)
  const parts = document.definitions.map((definition): [string | null, Part] => {
    const part: Part = { conditions: 0, fields: 0, spreads: [] }
    visit(definition, {
      enter: (node, _, __, path) => {
        // One level of a query or a value is at most four steps of its tree.
        size.depth = Math.max(size.depth, path.length / 4)
        if (node.kind === 'Field') part.fields += 1
        if (node.kind === 'FragmentSpread') part.spreads.push(node.name.value)
        // What is sent as "__proto__" is read by GraphQL and not by us.
        if (node.kind === 'Variable' && node.name.value.startsWith('__')) size.reserved = node.name.value
        if (node.kind !== 'Argument' || node.name.value !== 'where') return
        const where: unknown = valueFromASTUntyped(node.value, variables)
        part.conditions += conditionsIn(where)
        size.nesting = Math.max(size.nesting, nestingOf(where, LIMITS.nesting))
      },
    })
    return [definition.kind === 'FragmentDefinition' ? definition.name.value : null, part]
  })
  return { ...size, ...wholeOf(parts) }
}

/** What all operations hold together: a fragment as often as it is spread, one that nobody spreads once. */
const wholeOf = (parts: readonly (readonly [string | null, Part])[]) => {
  const fragments = new Map(parts.flatMap(([name, part]) => (name === null ? [] : [[name, part] as const])))
  const whole = new Map<Part, { conditions: number; fields: number }>()
  const sum = (part: Part): { conditions: number; fields: number } => {
    const known = whole.get(part)
    if (known) return known
    const total = { conditions: part.conditions, fields: part.fields }
    // Before what it spreads: GraphQL refuses a fragment that spreads itself.
    whole.set(part, total)
    for (const name of part.spreads) {
      const spread = fragments.get(name)
      if (!spread) continue
      const { conditions, fields } = sum(spread)
      total.conditions += conditions
      total.fields += fields
    }
    return total
  }
  const spread = new Set(parts.flatMap(([, { spreads }]) => spreads))
  const sums = parts.filter(([name]) => name === null || !spread.has(name)).map(([, part]) => sum(part))
  return {
    conditions: sums.reduce((total, one) => total + one.conditions, 0),
    fields: sums.reduce((total, one) => total + one.fields, 0),
  }
}

/**
 * What the variables stand for: what was sent, and where nothing was, the default that an operation gives. Of several
 * operations of a document one is asked for; the largest default counts.
 */
const valuesIn = ({ definitions }: DocumentNode, given: Values | null | undefined): Values => {
  const values = new Map<string, unknown>()
  for (const definition of definitions) {
    if (definition.kind !== 'OperationDefinition') continue
    for (const { defaultValue, variable } of definition.variableDefinitions ?? []) {
      if (!defaultValue) continue
      const { value: name } = variable.name
      const value: unknown = valueFromASTUntyped(defaultValue)
      if (!values.has(name) || conditionsIn(value) > conditionsIn(values.get(name))) values.set(name, value)
    }
  }
  return { ...Object.fromEntries(values), ...given }
}
