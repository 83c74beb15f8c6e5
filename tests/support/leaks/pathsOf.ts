import type { FlattenedField, Payload } from 'payload'

/** Paths of fields, also through what they refer to. */
export const pathsOf = (
  payload: Payload,
  fields: readonly FlattenedField[],
  hops: number,
  prefix = '',
): string[] =>
  fields.flatMap((field): string[] => {
    const path = `${prefix}${field.name}`
    if ('flattenedFields' in field)
      return [path, ...pathsOf(payload, field.flattenedFields, hops, `${path}.`)]
    const to = field.type === 'join' ? field.collection : 'relationTo' in field ? field.relationTo : undefined
    if (typeof to !== 'string' || hops < 2 || !(to in payload.collections)) return [path]
    return [
      path,
      ...['title', 'slug', '_status', 'workflow.state', 'id', 'parent'].map((name) => `${path}.${name}`),
    ]
  })
