import { sqliteAdapter } from '@payloadcms/db-sqlite'

/** The database adapter that `DATABASE_URL` asks for. */
export const database = () =>
  sqliteAdapter({
    client: { url: process.env.DATABASE_URL ?? 'file:./data/fora.db' },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    wal: true,
    busyTimeout: 5000,
  })
