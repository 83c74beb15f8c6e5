import { buildConfig, getPayload, type Payload } from 'payload'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sqlite } from '@/database/sqlite'
import type { Limits } from '@/database/sqlite/queue'

/** A Payload with one small collection, to try the database by itself. */
export const aSqliteOfThings = async (
  file: string,
  limits?: Limits,
): Promise<{ payload: Payload; db: SQLiteAdapter }> => {
  const config = buildConfig({
    secret: 'a-secret-for-tests-only-0123456789',
    db: sqlite(`file:${file}`, limits),
    localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: false },
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [
      {
        slug: 'things',
        versions: { drafts: true },
        fields: [
          { name: 'title', type: 'text', localized: true },
          { name: 'count', type: 'number' },
          { name: 'key', type: 'text', unique: true },
        ],
      },
    ],
  })
  const payload = await getPayload({ config, key: file })
  // The adapter of this configuration is SQLite's, whatever the general type says.
  const db = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const statements = await generateMigration(db.defaultDrizzleSnapshot, await generateDrizzleJson(db.schema))
  for (const statement of statements) await db.client.execute(statement)
  return { payload, db }
}
