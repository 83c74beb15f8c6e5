/**
 * The document or file that a stored reference means, as `collection/id`: the id alone, a document, or a
 * pair of collection and either. `null` when it means none.
 */
export const fieldKeyOf = (collection: unknown, value: unknown): string | null => {
  if (typeof value === 'string' || typeof value === 'number')
    return typeof collection === 'string' && value !== '' ? `${collection}/${value}` : null
  if (typeof value !== 'object' || value === null) return null
  if ('relationTo' in value && 'value' in value) return fieldKeyOf(value.relationTo, value.value)
  return 'id' in value ? fieldKeyOf(collection, value.id) : null
}
