import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'
import { env } from '@/lib/env'
import { upgrade as upgradePostgres } from './postgres/upgrade'
import { LEDGER, refuseNewer, STEPS } from './schema'
import { upgrade as upgradeSqlite } from './sqlite/upgrade'

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
      await bringUpToDate(adapter)
    } catch (error) {
      await adapter.destroy?.()
      throw error
    }
  }
  return adapter
}

const bringUpToDate = (adapter: BaseDatabaseAdapter): Promise<void> => {
  // The adapter's name says which one it is.
  if (adapter.name === 'sqlite') return upgradeSqlite(adapter as unknown as SQLiteAdapter)
  if (adapter.name === 'postgres') return upgradePostgres(adapter as unknown as PostgresAdapter)
  return noteSteps(adapter)
}
