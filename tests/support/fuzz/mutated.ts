import { VALUES } from './corpus'
import type { Random } from './random'

/** A value as it stands, with something else in one or two places. */
export const mutated = (value: unknown, random: Random): unknown => {
  const copy: unknown = structuredClone(value)
  for (let times = random.isLikely(0.3) ? 2 : 1; times > 0; times -= 1) replaceOne(copy, random)
  return copy
}

/** Puts something else somewhere into a value, at a place of its own choice. */
const replaceOne = (value: unknown, random: Random): void => {
  if (typeof value !== 'object' || value === null) return
  // Of a JSON value: every object has its own names, an array its places.
  const holder = value as Record<string, unknown>
  const names = Object.keys(holder)
  if (names.length === 0) return
  const name = random.pick(names)
  const inner = holder[name]
  const canGoOn = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0
  if (canGoOn && random.isLikely(0.7)) replaceOne(inner, random)
  else holder[name] = structuredClone(random.pick(VALUES))
}
