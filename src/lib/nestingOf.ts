/** Nesting of a document sent as JSON: rich text is a tree of lists in tables in lists. */
export const DEEPEST_DOCUMENT = 200

/**
 * How deeply a JSON value is nested; a scalar is 0.
 * @param enough counting stops one level beyond this
 */
export const nestingOf = (value: unknown, enough: number): number => {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= enough; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    if (level.length === 0) return depth
  }
  return enough + 1
}
