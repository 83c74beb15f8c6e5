/** Reads what `filterPart` wrote. */
export const readFilterPart = (part: string): Record<string, string | undefined> =>
  Object.fromEntries(
    decodeURIComponent(part)
      .split('~')
      .map((pair) => pair.split('.', 2)),
  )
