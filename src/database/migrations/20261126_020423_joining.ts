import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`is_unused\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`opened_by\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`link_issued_by\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`code_hash\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`code_tries\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`is_unused\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`opened_by\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`link_issued_by\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`code_hash\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`code_tries\`;`)
}
