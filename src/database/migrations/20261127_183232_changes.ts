import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`version\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`version\`;`)
}
