import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`records\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`minor\` integer;`)
  await db.run(sql`UPDATE \`records\` SET \`change_note\` = \`scheduled_note\`, \`minor\` = \`scheduled_as_minor\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`scheduled_note\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`scheduled_as_minor\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`records\` ADD \`scheduled_note\` text;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`scheduled_as_minor\` integer;`)
  await db.run(sql`UPDATE \`records\` SET \`scheduled_note\` = \`change_note\`, \`scheduled_as_minor\` = \`minor\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`minor\`;`)
}
