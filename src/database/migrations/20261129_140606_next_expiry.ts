import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`records\` ADD \`next_expires_at\` text;`)
  await db.run(sql`CREATE INDEX \`nextExpiresAt_idx\` ON \`records\` (\`next_expires_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`nextExpiresAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`next_expires_at\`;`)
}
