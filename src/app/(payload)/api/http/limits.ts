import { DEEPEST_DOCUMENT } from '@/lib/nestingOf'

const KiB = 1024

/** How much one request may carry. Beyond it the answer is 413 or 414, and nothing is read any further. */
export const LIMITS = {
  /** Bytes from somebody who is not signed in: a sign-in or a query sent as a body. */
  anonymousBody: 64 * KiB,
  /** Bytes of JSON or form data from staff. */
  body: 4 * KiB * KiB,
  /** Bytes of an upload. */
  upload: 64 * KiB * KiB,
  /** Nesting of a `where` given as JSON. */
  nesting: 20,
  /** Conditions of a `where`, each word that is looked for among them: SQLite fails at 1000. */
  conditions: 200,
  /** Characters of one value in a `where`: a pattern of 50,000 is too complex for SQLite. */
  operand: 1000,
  /** Fields to sort by, those of joins among them. */
  sorts: 10,
  bodyNesting: DEEPEST_DOCUMENT,
} as const
