import { readdirSync } from 'node:fs'
import { Trouble } from '../start/Trouble.mjs'
import { aptInstall } from './aptInstall.mjs'
import { which } from './which.mjs'

/** Where Debian keeps the programs of its servers, by their version. */
const DEBIAN = '/usr/lib/postgresql'

const folders = () => {
  try {
    return readdirSync(DEBIAN).map((version) => `${DEBIAN}/${version}/bin`)
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

/**
 * Makes sure that the tests can start a PostgreSQL of their own; on Debian, as root, it is installed first.
 * @throws {Trouble} when it cannot be had
 */
export const findPostgres = async ({ env }) => {
  const isThere = () =>
    env.TEST_POSTGRES_URL || ['initdb', 'postgres'].every((program) => which([program], folders()))
  // Installed is enough: at this run level Debian starts no service.
  if (!isThere()) await aptInstall(['postgresql'], { ...env, RUNLEVEL: '1' })
  if (isThere()) return
  throw new Trouble(
    'The tests need PostgreSQL.',
    'Install it (Debian: apt-get install postgresql) or set TEST_POSTGRES_URL to a server where databases may be made.',
  )
}
