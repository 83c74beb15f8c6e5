import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`forums\` ADD \`workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`_forums_v\` ADD \`version_workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`roles\` ADD \`workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`_roles_v\` ADD \`version_workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`actor_name\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`actor_name_salt\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`actor_name_digest\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`format\` numeric;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`seal\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`forums\` DROP COLUMN \`workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`_forums_v\` DROP COLUMN \`version_workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`roles\` DROP COLUMN \`workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`_roles_v\` DROP COLUMN \`version_workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_workflow_step\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`actor_name\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`actor_name_salt\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`actor_name_digest\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`format\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`seal\`;`)
}
