import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`records\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`review_reminded_for\` text;`)
  await db.run(sql`CREATE INDEX \`records_state_key_idx\` ON \`records\` (\`state\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`records_content_owner_state_key_idx\` ON \`records\` (\`content_owner\`,\`state\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`records_review_by_key_idx\` ON \`records\` (\`review_by\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`records_content_owner_review_by_key_idx\` ON \`records\` (\`content_owner\`,\`review_by\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_collection_seq_idx\` ON \`audit_log\` (\`collection\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_id_seq_idx\` ON \`audit_log\` (\`actor_id\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_at_seq_idx\` ON \`audit_log\` (\`at\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`editions_from_key_idx\` ON \`editions\` (\`from\`,\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`records_state_key_idx\`;`)
  await db.run(sql`DROP INDEX \`records_content_owner_state_key_idx\`;`)
  await db.run(sql`DROP INDEX \`records_review_by_key_idx\`;`)
  await db.run(sql`DROP INDEX \`records_content_owner_review_by_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`review_reminded_for\`;`)
  await db.run(sql`DROP INDEX \`audit_log_collection_seq_idx\`;`)
  await db.run(sql`DROP INDEX \`audit_log_actor_id_seq_idx\`;`)
  await db.run(sql`DROP INDEX \`audit_log_at_seq_idx\`;`)
  await db.run(sql`DROP INDEX \`editions_from_key_idx\`;`)
}
