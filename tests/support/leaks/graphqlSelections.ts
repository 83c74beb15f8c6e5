import type { GraphQLField, GraphQLOutputType } from 'graphql'

/** As many fields as one query may ask for, with some to spare for those around them. */
const MOST = 400

/** What to select of a type so that all queries together ask for everything: first what it says itself. */
export const slicesOf = (type: GraphQLOutputType): string[] => {
  const fields = fieldsOf(type)
  if (fields === null) return ['']
  const docs = fields.find(({ name }) => name === 'docs')
  if (docs) return slicesOf(docs.type).map((slice) => `{ totalDocs docs ${slice} }`)
  const [own, nested] = [fields.filter(isOwn), fields.filter((field) => !isOwn(field))]
  return [
    `{ ${own.map(({ name }) => name).join(' ') || '__typename'} }`,
    ...nested.map((field) => `{ ${field.name} ${deepest(field.type)} }`),
  ]
}

const isOwn = ({ type }: GraphQLField<unknown, unknown>): boolean => fieldsOf(type) === null

/** The deepest selection of a type that a query may have. */
const deepest = (type: GraphQLOutputType): string =>
  [3, 2, 1].map((depth) => selection(type, depth)).find((each) => each.split(' ').length < MOST) ??
  selection(type, 0)

const selection = (type: GraphQLOutputType, depth: number): string => {
  const fields = fieldsOf(type) ?? []
  const parts = fields.flatMap((field): string[] => {
    if (isOwn(field)) return [field.name]
    return depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : []
  })
  return `{ ${parts.join(' ') || '__typename'} }`
}

/** The fields of a type; null for a scalar. (GraphQL's own questions about types fail here: tests load it twice.) */
const fieldsOf = (type: GraphQLOutputType): GraphQLField<unknown, unknown>[] | null => {
  if ('ofType' in type) return fieldsOf(type.ofType)
  if ('getFields' in type) return Object.values(type.getFields())
  return 'getTypes' in type ? [] : null
}
