import { causesOf } from './causesOf'

// MongoDB: 112 WriteConflict, 251 NoSuchTransaction (aborted by the server), 24 LockTimeout. Not among them is
// UnknownTransactionCommitResult: a commit of which nobody knows is not to be followed by a second attempt.
const MONGODB_CODES: ReadonlySet<unknown> = new Set([24, 112, 251])
// PostgreSQL: 40001 serialization_failure, 40P01 deadlock_detected.
const SQL_CODE = /^(SQLITE_(BUSY|LOCKED).*|40001|40P01)$/
const TRANSIENT = 'TransientTransactionError'

/** The driver of MongoDB sent a commit and got no answer: it may have happened or not, or happen yet. */
export const isUnknownCommit = (error: unknown): boolean =>
  [...causesOf(error)].some((cause) => hasLabel(cause, 'UnknownTransactionCommitResult'))

const hasLabel = (error: object, label: string): boolean => {
  const labels: unknown = 'errorLabels' in error ? error.errorLabels : undefined
  return Array.isArray(labels) && labels.includes(label)
}

const saysBusy = (error: object): boolean => {
  if ('code' in error) {
    if (MONGODB_CODES.has(error.code)) return true
    if (typeof error.code === 'string' && SQL_CODE.test(error.code)) return true
  }
  return hasLabel(error, TRANSIENT)
}

/**
 * Whether the database gave up because somebody else was writing: nothing was changed and the
 * whole operation may be tried again.
 */
export const isBusy = (error: unknown): boolean => [...causesOf(error)].some(saysBusy)
