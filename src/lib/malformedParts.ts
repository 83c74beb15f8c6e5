import { z } from 'zod'
import type { PublicError } from './errors/PublicError'
import { rightName, shownName } from './unknownParameter'

/** Of each thing that is wrong somebody is told; of hundreds nobody is. */
const MOST = 50

/**
 * What is wrong with something sent, each by its path. A key that there is not comes first, with the nearest that there
 * is: where one is misspelt, another is missing, and the misspelling is what to correct.
 * @param given what was sent
 * @param issues what the schema says of it
 */
export const malformedParts = (
  schema: z.ZodType,
  given: unknown,
  issues: readonly z.core.$ZodIssue[],
): PublicError[] => {
  const ofKeys = issues.filter((issue) => issue.code === 'unrecognized_keys').slice(0, MOST)
  const others = issues.filter(({ code }) => code !== 'unrecognized_keys').slice(0, MOST)
  const whole = ofKeys.length > 0 ? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) : {}
  return [
    ...ofKeys.flatMap((issue) => unknownKeys(whole, given, issue)),
    ...others.map(({ message, path }) => ({ code: 'malformed', message, path: path.join('.') })),
  ].slice(0, MOST)
}

const unknownKeys = (
  whole: Place,
  given: unknown,
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
): PublicError[] => {
  const known = keysAt(whole, given, path).filter((key) => !keys.includes(key))
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

/** The keys that a schema takes at a place of what was sent. */
const keysAt = (whole: Place, given: unknown, path: readonly PropertyKey[]): string[] => {
  let [places, value] = [[whole], given]
  for (const part of path) {
    places = places.flatMap((place) => inside(place, value, part))
    value = partOf(value, part)
  }
  const fitting = places.flatMap((place) => variantsFor(place, value))
  return [...new Set(fitting.flatMap(({ properties }) => Object.keys(properties ?? {})))]
}

const inside = (place: Place, value: unknown, part: PropertyKey): Place[] =>
  variantsFor(place, value)
    .map(({ items, properties }) => (typeof part === 'number' ? items : properties?.[String(part)]))
    .flat()
    .filter((each) => typeof each === 'object')

/** What a place may be; where a word says which, what it says. */
const variantsFor = (place: Place, value: unknown): Place[] => {
  const all = [place, ...(place.anyOf ?? []), ...(place.oneOf ?? []), ...(place.allOf ?? [])].filter(
    (each) => typeof each === 'object',
  )
  const named = all.filter((variant) => isNamed(variant, value))
  return named.length > 0 ? named : all
}

const isNamed = ({ properties = {} }: Place, value: unknown): boolean =>
  Object.entries(properties).some(
    ([name, word]) =>
      typeof word === 'object' && word.const !== undefined && word.const === partOf(value, name),
  )

const partOf = (value: unknown, part: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined
