import type { DatabaseAdapterObj } from 'payload'
import { env } from '@/lib/env'
import { keepAccounts } from './keepAccounts'
import { laterVersions } from './laterVersions'
import { engineOf, type EngineName } from './engine'
import { traceCalls } from './traceCalls'
import { upgradeOnConnect } from './upgrade'

/** The database adapter that `DATABASE_URL` asks for: SQLite for `file:…`, PostgreSQL for `postgres://…`, else MongoDB. */
export const database = async (): Promise<DatabaseAdapterObj> => {
  const { DATABASE_URL: url } = env
  const adapter = (await LOADED[engineOf(url)]())(url)
  return {
    ...adapter,
    init: (args) => traceCalls(laterVersions(keepAccounts(upgradeOnConnect(adapter.init(args))))),
  }
}

/** Of three clients, each of which takes 15 to 30 MB, only the one that is needed is loaded. */
const LOADED: Record<EngineName, () => Promise<(url: string) => DatabaseAdapterObj>> = {
  sqlite: async () => (await import('./sqlite')).sqlite,
  postgres: async () => (await import('./postgres')).postgres,
  mongodb: async () => (await import('./mongodb')).mongodb,
}
