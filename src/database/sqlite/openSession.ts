import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** One open transaction: writes go through its `db`, `resolve` commits and `reject` rolls back. */
type Session = NonNullable<SQLiteAdapter['sessions']>[string]

const ROLLBACK = Symbol('roll back')

/**
 * Opens a transaction as Payload's adapter does (it lifts drizzle's callback into a session), with
 * one difference: the failure of a commit reaches the caller, where Payload swallows it.
 * @throws {Error} when the transaction cannot begin
 */
export const openSession = (drizzle: SQLiteAdapter['drizzle']): Promise<Session> =>
  new Promise((ready, failed) => {
    const transaction = drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollBack) => {
          ready({
            // Payload narrows drizzle's type by the names of its tables: it is the same object.
            db: db as unknown as Session['db'],
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
