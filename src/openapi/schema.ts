/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = { [keyword: string]: unknown }

export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

export const string: Schema = { type: 'string' }
export const number: Schema = { type: 'number' }
export const whole: Schema = { type: 'integer', minimum: 0 }
export const boolean: Schema = { type: 'boolean' }
export const moment: Schema = { type: 'string', format: 'date-time' }
export const link: Schema = { type: 'string', format: 'uri' }
/** Whatever it holds: rich text, and what only the desk reads. */
export const anything: Schema = { type: 'object', additionalProperties: true }

export const listOf = (items: Schema): Schema => ({ type: 'array', items })
export const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] })
export const anyOf = (...schemas: Schema[]): Schema =>
  schemas.length > 1 ? { anyOf: schemas } : { ...schemas[0] }

/** The same, or null where there is nothing. */
export const orNull = (schema: Schema): Schema => {
  if (typeof schema.type !== 'string') return anyOf(schema, { type: 'null' })
  const { enum: values } = schema
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
  }
}

/** An object with these properties: all but `optional` are always there. */
export const object = (
  properties: Record<string, Schema>,
  { optional = [], description }: { optional?: readonly string[]; description?: string } = {},
): Schema => {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return {
    type: 'object',
    ...(description && { description }),
    properties,
    ...(required.length > 0 && { required }),
  }
}

export const described = (schema: Schema, description: string): Schema => ({ ...schema, description })
