import type { Payload, PayloadRequest } from 'payload'

/**
 * What a database adds on which transactions run side by side and see what others commit meanwhile. The others need
 * none of it: SQLite lets one transaction write at a time, MongoDB refuses the second of two that touch the same.
 */
export interface SideBySide {
  /** Waits until no other transaction has any of these names, and keeps them until the transaction ends. */
  takeLocks: (transactionID: string, names: readonly string[]) => Promise<void>
}

const sideBySide = ({ db }: Payload): SideBySide | null =>
  // Our own adapter says what Payload's types do not know.
  'takeLocks' in db ? (db as unknown as SideBySide) : null

/**
 * Keeps others from changing the same until the transaction of `req` ends: what is read from now on stays as it was
 * read. To be called before that is read; outside a transaction nothing happens. Everybody takes several names in one
 * order, texts by their keys and the audit log last: so nobody waits in a circle.
 */
export async function keepOthersOut(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  names: readonly string[],
): Promise<void> {
  const id = await req.transactionID
  if (id && names.length > 0) await sideBySide(req.payload)?.takeLocks(String(id), [...new Set(names)].sort())
}
