import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { env } from '@/lib/env'

/** The database adapter that `DATABASE_URL` asks for. */
export const database = () =>
  sqliteAdapter({
    client: { url: env.DATABASE_URL },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    wal: true,
    busyTimeout: 5000,
  })
