import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`records\` ADD \`expires_at\` text;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`expires_in\` numeric;`)
  await db.run(sql`CREATE INDEX \`expiresAt_idx\` ON \`records\` (\`expires_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`expiresAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`expires_at\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`expires_in\`;`)
}
