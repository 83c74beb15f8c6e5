import type { DatabaseAdapterObj } from 'payload'
import { env } from '@/lib/env'
import { keepAccounts } from './keepAccounts'
import { laterVersions } from './laterVersions'
import { mongodb } from './mongodb'
import { sqlite } from './sqlite'
import { upgradeOnConnect } from './upgrade'

/** The database adapter that `DATABASE_URL` asks for: SQLite for `file:…`, MongoDB otherwise. */
export const database = (): DatabaseAdapterObj => {
  const { DATABASE_URL: url } = env
  const adapter: DatabaseAdapterObj = url.startsWith('file:') ? sqlite(url) : mongodb(url)
  return { ...adapter, init: (args) => laterVersions(keepAccounts(upgradeOnConnect(adapter.init(args)))) }
}
