/**
 * The `where` of a query as a value: Payload takes it in brackets or as JSON.
 * @throws {SyntaxError} when it is a string that is not JSON
 */
export const parsedWhere = (where: unknown): unknown =>
  typeof where === 'string' && where !== '' ? JSON.parse(where) : where
