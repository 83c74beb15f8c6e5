import { findProgram } from '../findProgram'
import type { MongoServer } from './MongoServer'
import { startFerretdb } from './startFerretdb'
import { startReplicaSet } from './startReplicaSet'

const NONE =
  'No MongoDB server for the tests: set TEST_MONGODB_URL, install mongod (or set MONGOMS_SYSTEM_BINARY), or install Go 1.24 or newer (FerretDB is built with it).'

/**
 * The first that can be had of: the server at TEST_MONGODB_URL, an installed mongod, a downloaded
 * one, FerretDB built with Go.
 * @throws {Error} one line that says what to install
 */
export const startMongo = async (): Promise<MongoServer> => {
  const { TEST_MONGODB_URL, MONGOMS_SYSTEM_BINARY } = process.env
  if (TEST_MONGODB_URL) return given(TEST_MONGODB_URL)

  const mongod = MONGOMS_SYSTEM_BINARY ?? findProgram('mongod')
  if (mongod) return startReplicaSet(mongod)

  const attempts = [() => startReplicaSet(), startFerretdb]
  const reasons: string[] = []
  for (const attempt of attempts) {
    try {
      return await attempt()
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
  throw new Error(`${NONE} (${reasons.join('; ')})`)
}

const given = (address: string): MongoServer => {
  const [url = '', query = ''] = address.split('?')
  return {
    name: 'the MongoDB at TEST_MONGODB_URL',
    url: url.replace(/^(mongodb(?:\+srv)?:\/\/[^/]+).*/, '$1'),
    query,
    rollsBack: true,
    hasLookup: true,
    stop: () => Promise.resolve(),
  }
}
