import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`subject_name\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`subject_name_salt\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`subject_name_digest\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`subject_name\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`subject_name_salt\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`subject_name_digest\`;`)
}
