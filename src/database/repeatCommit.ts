import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { isUnknownCommit } from '@/lib/errors/isBusy'

/** How often a commit is sent again. The driver itself has sent it twice before it says that it does not know. */
const ATTEMPTS = 3

/**
 * Lets the adapter ask again what became of a commit that was not answered, when a primary steps down for
 * instance: the same commit may be sent any number of times. (The whole transaction may not: had it happened, the
 * second would be refused, and its author would be told that somebody else was faster.)
 * https://github.com/mongodb/specifications/blob/master/source/transactions/transactions.md
 */
export const repeatCommit = (adapter: MongooseAdapter): MongooseAdapter => {
  const commit = adapter.commitTransaction.bind(adapter)

  adapter.commitTransaction = async (given) => {
    const id = String(await given)
    const session = adapter.sessions[id]
    for (let attempt = 1; ; attempt += 1) {
      try {
        // Payload forgets the session before it commits: from then on it is ours to ask.
        await (attempt === 1 ? commit(id) : session?.commitTransaction())
        return
      } catch (error) {
        if (!session || attempt > ATTEMPTS || !isUnknownCommit(error)) throw error
      }
    }
  }
  return adapter
}
