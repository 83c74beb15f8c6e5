import { causesOf } from './causesOf'

/** What the date constructor, the databases and their clients say of a value that a field cannot hold. */
const SAYINGS = [
  /^Invalid time value$/,
  /cannot be passed as argument to the database$/,
  /^SQLite3 can only bind /,
  /^Unsupported type of value$/,
  /^Cast to \w+ failed/,
  // PostgreSQL
  /^invalid input syntax for type /,
  /^invalid byte sequence for encoding /,
  /^(date\/time field )?value .*out of range/,
  /^time zone displacement out of range/,
]

/**
 * Whether the database could not read a value, a date for instance: Payload passes the operands of a query on
 * unchecked, and some values of a document.
 */
export const isUnreadableValue = (error: unknown): boolean =>
  [...causesOf(error)].some(
    (each) => each instanceof Error && SAYINGS.some((saying) => saying.test(each.message)),
  )

const DANGLING = [
  /^FOREIGN KEY constraint failed$/,
  /^SQLITE_CONSTRAINT_FOREIGNKEY/,
  /violates foreign key constraint/,
]

/** Whether a write named a document or a file that is not there, which the database found out. */
export const isDangling = (error: unknown): boolean =>
  [...causesOf(error)].some(
    (each) => each instanceof Error && DANGLING.some((saying) => saying.test(each.message)),
  )
