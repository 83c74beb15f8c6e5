import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'

/**
 * Lets the adapter connect only to a server with transactions. Payload's switches them off in
 * silence when the address has no `replicaSet=`, even for a replica set or a sharded cluster.
 */
export const requireTransactions = (adapter: MongooseAdapter): MongooseAdapter => {
  const { beginTransaction, connect, transactionOptions } = adapter

  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    const hello = await adapter.connection.db?.command({ hello: 1 })
    const isReplicaSet = Boolean(hello?.setName)
    const isSharded = hello?.msg === 'isdbgrid'
    if (!isReplicaSet && !isSharded) {
      await adapter.connection.close()
      throw new EnvironmentError(
        'This MongoDB has no transactions, which publishing needs. Start it as a replica set ' +
          '(mongod --replSet rs0, then rs.initiate() once) and add ?replicaSet=rs0 to DATABASE_URL.',
      )
    }
    Object.assign(adapter, { beginTransaction, transactionOptions })
  }
  return adapter
}
