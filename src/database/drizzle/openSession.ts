/** One open transaction: writes go through its `db`, `resolve` commits and `reject` rolls back. */
export interface Session<Db> {
  db: Db
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

const ROLLBACK = Symbol('roll back')

/**
 * Opens a transaction as Payload's adapters do (they lift drizzle's callback into a session), with
 * one difference: the failure of a commit reaches the caller, where Payload swallows it.
 * @param begin drizzle's `transaction`
 * @throws {Error} when the transaction cannot begin
 */
export const openSession = <Db>(
  begin: (work: (db: Db) => Promise<void>) => Promise<void>,
): Promise<Session<Db>> =>
  new Promise((ready, failed) => {
    const transaction = begin(
      (db) =>
        new Promise<void>((commit, rollBack) => {
          ready({
            db,
            resolve: () => {
              commit()
              return transaction
            },
            reject: () => {
              rollBack(ROLLBACK)
              return transaction.catch((error: unknown) => {
                if (error !== ROLLBACK) throw error
              })
            },
          })
        }),
    )
    transaction.catch(failed)
  })
