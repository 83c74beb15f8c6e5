/** Did the database give up because two transactions met? Then the whole may be run again. (MongoDB's codes 112 and 251.) */
export function isWriteConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, errorLabels, cause } = error as { code?: unknown; errorLabels?: unknown; cause?: unknown }
  if (code === 112 || code === 251) return true
  if (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) return true
  return cause !== undefined && cause !== error && isWriteConflict(cause)
}
