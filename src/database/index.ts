import type { DatabaseAdapterObj } from 'payload'
import { env } from '@/lib/env'
import { keepAccounts } from './keepAccounts'
import { laterVersions } from './laterVersions'
import { engineOf, type EngineName } from './engine'
import { mongodb } from './mongodb'
import { postgres } from './postgres'
import { sqlite } from './sqlite'
import { traceCalls } from './traceCalls'
import { upgradeOnConnect } from './upgrade'

/** The database adapter that `DATABASE_URL` asks for: SQLite for `file:…`, PostgreSQL for `postgres://…`, else MongoDB. */
export const database = (): DatabaseAdapterObj => {
  const { DATABASE_URL: url } = env
  const adapter = adapterFor(url)
  return {
    ...adapter,
    init: (args) => traceCalls(laterVersions(keepAccounts(upgradeOnConnect(adapter.init(args))))),
  }
}

const adapterFor = (url: string): DatabaseAdapterObj => {
  const makers: Record<EngineName, (url: string) => DatabaseAdapterObj> = { sqlite, postgres, mongodb }
  return makers[engineOf(url)](url)
}
