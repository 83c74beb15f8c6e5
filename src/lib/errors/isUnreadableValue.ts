import { causesOf } from './causesOf'

/** What the date constructor, SQLite's client and mongoose say of a value that a field cannot hold. */
const SAYINGS = [
  /^Invalid time value$/,
  /cannot be passed as argument to the database$/,
  /^Cast to \w+ failed/,
]

/**
 * Whether the database could not read a value of the query, a date for instance: Payload passes the
 * operands of a query on unchecked.
 */
export const isUnreadableValue = (error: unknown): boolean =>
  [...causesOf(error)].some(
    (each) => each instanceof Error && SAYINGS.some((saying) => saying.test(each.message)),
  )
