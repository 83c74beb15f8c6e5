/** The path of a field as Payload reads it from a query: `a__b` is GraphQL's spelling of `a.b`. */
export const pathOf = (asked: string): string => (asked === '_id' ? 'id' : asked.replaceAll('__', '.'))
