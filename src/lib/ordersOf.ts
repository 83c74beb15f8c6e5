/** The fields of a `sort`, in whatever form Payload takes it: named one by one, in a list, or between commas. */
export const ordersOf = (sort: unknown): string[] => {
  if (typeof sort === 'object' && sort !== null) return Object.values(sort).flatMap(ordersOf)
  return typeof sort === 'string' && sort !== '' ? sort.split(',') : []
}
