import type { AuditRow, ChainFault } from './chain'

/**
 * Follows the rows of the log in their order, and tells which comments are gone without a row that says so: a
 * lawful erasure is an act of its own.
 */
export const silentlyErased = () => {
  const gone = new Set<number>()
  return {
    read(rows: readonly AuditRow[]): void {
      for (const { act, comment, commentDigest, details, seq } of rows) {
        if (commentDigest && !comment) gone.add(seq)
        if (act === 'redaction') gone.delete(Number(details?.seq))
      }
    },
    faults: (): ChainFault[] =>
      [...gone].map((seq) => ({ seq, message: `the comment of row ${seq} was erased, and no row says so` })),
  }
}
