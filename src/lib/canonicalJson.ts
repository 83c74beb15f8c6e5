/**
 * JSON with sorted keys and without absent values, so that equal content always gives equal text, whichever
 * database it was read from. `null`, `undefined` and empty lists all mean "absent".
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(normalise(value)) ?? 'null'
}

function normalise(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((item) => normalise(item) ?? null)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, item]) => [key, normalise(item)] as const)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
