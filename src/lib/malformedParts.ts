import { z } from 'zod'
import type { PublicError } from './errors/PublicError'
import { rightName, shownName } from './unknownParameter'

/** Of each thing that is wrong somebody is told; of hundreds nobody is. */
const MOST = 50

/**
 * What is wrong with something sent, each by its path. A key that there is not comes first, with the nearest that there
 * is: where one is misspelt, another is missing, and the misspelling is what to correct.
 */
export const malformedParts = (schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): PublicError[] => {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(schema, issue) : [],
  )
  const others = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map(({ message, path }) => ({ code: 'malformed', message, path: path.join('.') }))
  return [...unknown, ...others].slice(0, MOST)
}

const unknownKeys = (schema: z.ZodType, { keys, path }: z.core.$ZodIssueUnrecognizedKeys): PublicError[] => {
  const known = keysAt(schema, path)
  return keys.slice(0, MOST).map((key) => {
    const shown = shownName(key)
    return {
      code: 'malformed',
      message: `There is no "${shown}" here. ${rightName(key, known)}`,
      path: [...path, shown].join('.'),
    }
  })
}

type Place = z.core.JSONSchema.BaseSchema

/** The keys that a schema takes at a place. */
const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const whole: Place = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const places = path.reduce<Place[]>((above, part) => above.flatMap((place) => inside(place, part)), [whole])
  return [...new Set(places.flatMap(alternatives).flatMap(({ properties }) => Object.keys(properties ?? {})))]
}

const inside = (place: Place, part: PropertyKey): Place[] =>
  alternatives(place)
    .map(({ items, properties }) => (typeof part === 'number' ? items : properties?.[String(part)]))
    .flat()
    .filter((each) => typeof each === 'object')

const alternatives = (place: Place): Place[] =>
  [place, ...(place.anyOf ?? []), ...(place.oneOf ?? []), ...(place.allOf ?? [])].filter(
    (each) => typeof each === 'object',
  )
