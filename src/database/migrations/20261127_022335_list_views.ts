import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_forums_v_latest_live_idx\` ON \`_forums_v\` (\`latest\`,\`version_workflow_live\`,\`version_deleted_at\`,\`version_slug\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_latest_live_idx\` ON \`_roles_v\` (\`latest\`,\`version_workflow_live\`,\`version_deleted_at\`,\`version_slug\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_live_idx\` ON \`_events_v\` (\`latest\`,\`version_workflow_live\`,\`version_deleted_at\`,\`version_slug\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_live_idx\` ON \`_documents_v\` (\`latest\`,\`version_workflow_live\`,\`version_deleted_at\`,\`version_slug\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_live_idx\` ON \`_pages_v\` (\`latest\`,\`version_workflow_live\`,\`version_deleted_at\`,\`version_slug\`,\`created_at\`,\`id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_forums_v_latest_live_idx\`;`)
  await db.run(sql`DROP INDEX \`_roles_v_latest_live_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_latest_live_idx\`;`)
  await db.run(sql`DROP INDEX \`_documents_v_latest_live_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_latest_live_idx\`;`)
}
