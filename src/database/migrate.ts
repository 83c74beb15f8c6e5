import type { Migration, Payload } from 'payload'
import { migrations } from './migrations'

/** Brings a SQLite database up to date. MongoDB has no schema to migrate. */
export const migrate = async ({ db }: Payload): Promise<void> => {
  if (db.name !== 'sqlite') return
  // Payload's types of a migration it generates and of one it runs differ in their arguments only.
  await db.migrate({ migrations: migrations as unknown as Migration[] })
}
