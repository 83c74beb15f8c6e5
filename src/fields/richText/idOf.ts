/** The id in a relation as stored (the id itself) or as read (the document). */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return null
}
