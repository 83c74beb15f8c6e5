import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** Every method of the adapter that writes. */
const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

interface Args {
  req?: Partial<PayloadRequest>
}

interface Transactions {
  isOpen: (id: string) => boolean
  /** @throws {Error} when the transaction was rolled back */
  refuseStraggler: (id: string) => void
}

/**
 * Gives each write that belongs to no open transaction one of its own. Payload makes such writes
 * for preferences, locks and failed logins; while a transaction is open they would fail at once.
 */
export const queueWrites = (
  adapter: BaseDatabaseAdapter,
  { isOpen, refuseStraggler }: Transactions,
): void => {
  for (const name of WRITES) {
    // All of them take one object with an optional `req` and answer a promise.
    const write = adapter[name].bind(adapter) as (args: Args) => Promise<unknown>

    const queued = async (args: Args): Promise<unknown> => {
      const id = await args.req?.transactionID
      if (id) refuseStraggler(String(id))
      if (id && isOpen(String(id))) return write(args)

      const transactionID = await adapter.beginTransaction()
      if (!transactionID) return write(args)
      try {
        const req: Partial<PayloadRequest> = Object.create(args.req ?? null, {
          transactionID: { value: transactionID },
        })
        const result = await write({ ...args, req })
        await adapter.commitTransaction(transactionID)
        return result
      } catch (error) {
        await adapter.rollbackTransaction(transactionID)
        throw error
      }
    }
    Object.assign(adapter, { [name]: queued })
  }
}
