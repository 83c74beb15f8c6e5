/** Operators that look for each word of their operand: every word is a condition of its own. */
const OF_WORDS: ReadonlySet<string> = new Set(['like', 'not_like'])

/** How many of them somebody who is not staff may ask for at once: the database holds up everybody meanwhile. */
export const OUTSIDERS_CONDITIONS = 25

/** How many conditions the database would have to check for a `where`, once that can be read. */
export const conditionsIn = (where: unknown): number => {
  if (typeof where !== 'object' || where === null) return 1
  const parts = Object.entries(where).map(([key, value]: [string, unknown]) =>
    OF_WORDS.has(key) && typeof value === 'string' ? value.split(' ').length : partsIn(value),
  )
  return parts.reduce((one, other) => one + other, 0)
}

/** A list of values is one condition; a list of conditions is all of them. */
const partsIn = (value: unknown): number =>
  Array.isArray(value) && !value.some((each) => typeof each === 'object') ? 1 : conditionsIn(value)
