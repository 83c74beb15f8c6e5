import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { env } from '@/lib/env'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { PRIVATE_FOLDER } from '@/lib/privateFolder'
import { fileOf } from '../fileOf'
import { takeLock } from '../lock'
import { explainOpening } from './explainOpening'
import { openClient } from './openClient'

/**
 * Lets the adapter connect through our own client, while no other process writes the file, and
 * close it again when the adapter is destroyed (which Payload's does not).
 * @throws {DatabaseInUse} when another process has the database
 * @throws {EnvironmentError} when the file cannot be opened, is damaged, or is missing and only to be read
 */
export const connectTo = (url: string, adapter: SQLiteAdapter): SQLiteAdapter => {
  const { connect, destroy } = adapter
  const file = fileOf(url)
  let release: () => void = () => undefined

  const open = async () => {
    // Opening a file that is not there would make an empty one.
    if (env.DATABASE_READ_ONLY && !existsSync(file))
      throw new EnvironmentError(`There is no database at ${file}. Start Fora once, or set DATABASE_URL.`)
    try {
      mkdirSync(path.dirname(file), PRIVATE_FOLDER)
      if (!env.DATABASE_READ_ONLY) release = takeLock(file)
      // In development Payload destroys the adapter and connects it again when the configuration changes.
      if (!adapter.client || adapter.client.closed) {
        adapter.client = openClient(file, { isReadOnly: env.DATABASE_READ_ONLY })
      }
      // Both connections read the file's first page only now.
      await adapter.client.execute('SELECT count(*) FROM sqlite_master')
    } catch (error) {
      release()
      throw explainOpening(error, file)
    }
  }

  adapter.connect = async (args) => {
    await open()
    await connect?.call(adapter, args)
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    adapter.client.close()
    release()
  }
  return adapter
}
