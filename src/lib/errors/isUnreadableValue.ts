const MAX_CAUSES = 8

/** What the date constructor, SQLite's client and mongoose say of a value that a field cannot hold. */
const SAYINGS = [
  /^Invalid time value$/,
  /cannot be passed as argument to the database$/,
  /^Cast to \w+ failed/,
]

/**
 * Whether the database could not read a value of the query, a date for instance: Payload passes the
 * operands of a query on unchecked. Looks through `cause`, where drizzle keeps the driver's error.
 */
export const isUnreadableValue = (error: unknown): boolean => {
  let current = error
  for (let depth = 0; depth < MAX_CAUSES && current instanceof Error; depth += 1) {
    const { cause, message } = current
    if (SAYINGS.some((saying) => saying.test(message))) return true
    current = cause
  }
  return false
}
