import type { Payload } from 'payload'

let starting: Promise<Payload> | undefined

const start = async (): Promise<Payload> => {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  return getPayload({ config })
}

/** Whether this run of the int tests is the SQLite one; otherwise it is MongoDB's. */
export const isSqlite = (): boolean => process.env.FORA_TEST_DB !== 'mongodb'

/** The Payload of this spec file: one, on an empty database of its own. */
export const getTestPayload = (): Promise<Payload> => (starting ??= start())

/** Ends it and drops its database. Called after each spec file. */
export const endTestPayload = async (): Promise<void> => {
  const payload = await starting
  starting = undefined
  if (!payload) return
  if (!isSqlite() && 'connection' in payload.db) {
    const { connection } = payload.db as { connection: { dropDatabase: () => Promise<void> } }
    await connection.dropDatabase()
  }
  await payload.destroy()
}
