import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server'
import type { MongoServer } from './MongoServer'

/**
 * Starts mongod as a replica set of one.
 * @param installed an installed mongod; without it one is downloaded, once for this machine
 * @throws {Error} when it cannot be downloaded or does not start
 */
export const startReplicaSet = async (installed?: string): Promise<MongoServer> => {
  const systemBinary = installed ?? (await MongoBinary.getPath())
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary, checkMD5: false },
  })
  const [url = '', query = ''] = set.getUri().split('?')
  return {
    name: systemBinary,
    url: url.replace(/\/$/, ''),
    query,
    rollsBack: true,
    hasLookup: true,
    stop: async () => {
      await set.stop()
    },
  }
}
