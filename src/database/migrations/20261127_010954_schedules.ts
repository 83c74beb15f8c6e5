import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`records\` ADD \`publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`scheduled_in\` numeric;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`scheduled_note\` text;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`scheduled_as_minor\` integer;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`schedule_problems\` text;`)
  await db.run(sql`CREATE INDEX \`publishAt_idx\` ON \`records\` (\`publish_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publishAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`scheduled_in\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`scheduled_note\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`scheduled_as_minor\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`schedule_problems\`;`)
}
