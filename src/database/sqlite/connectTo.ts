import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { env } from '@/lib/env'
import { PRIVATE_FOLDER } from '@/lib/privateFolder'
import { fileOf } from '../fileOf'
import { takeLock } from '../lock'
import { openClient } from './openClient'

/**
 * Lets the adapter connect through our own client, while no other process writes the file, and
 * close it again when the adapter is destroyed (which Payload's does not).
 * @throws {Error} when another process has the database
 */
export const connectTo = (url: string, adapter: SQLiteAdapter): SQLiteAdapter => {
  const { connect, destroy } = adapter
  const file = fileOf(url)
  let release: () => void = () => undefined

  adapter.connect = async (args) => {
    mkdirSync(path.dirname(file), PRIVATE_FOLDER)
    if (!env.DATABASE_READ_ONLY) release = takeLock(file)
    // In development Payload destroys the adapter and connects it again when the configuration changes.
    if (!adapter.client || adapter.client.closed) {
      adapter.client = openClient(file, { isReadOnly: env.DATABASE_READ_ONLY })
    }
    await connect?.call(adapter, args)
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    adapter.client.close()
    release()
  }
  return adapter
}
