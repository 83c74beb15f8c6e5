import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'
import { env } from '@/lib/env'
import { LEDGER, refuseNewer, STEPS } from './schema'
import { upgrade } from './sqlite/upgrade'

/** MongoDB has no schema to migrate. Its ledger tells an older version that a newer one was here. */
export const noteSteps = async (adapter: Pick<BaseDatabaseAdapter, 'create' | 'find'>): Promise<void> => {
  const { docs } = await adapter.find<{ id: string; name: string }>({
    collection: LEDGER,
    limit: 0,
    pagination: false,
  })
  const applied = docs.map(({ name }) => name)
  refuseNewer(applied)
  if (env.DATABASE_READ_ONLY) return
  for (const { name } of STEPS.filter((step) => !applied.includes(step.name)))
    await adapter.create({ collection: LEDGER, data: { name, batch: 1 } })
}

/** Lets the adapter connect only to a database whose schema this version knows, brought up to date first. */
export const upgradeOnConnect = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  const { connect } = adapter
  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    if (args?.hotReload) return
    try {
      // The adapter's name says which one it is.
      await (adapter.name === 'sqlite' ? upgrade(adapter as unknown as SQLiteAdapter) : noteSteps(adapter))
    } catch (error) {
      await adapter.destroy?.()
      throw error
    }
  }
  return adapter
}
