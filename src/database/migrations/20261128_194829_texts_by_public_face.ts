import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`records_live_key_idx\` ON \`records\` (\`live\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`records_content_owner_live_key_idx\` ON \`records\` (\`content_owner\`,\`live\`,\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`records_live_key_idx\`;`)
  await db.run(sql`DROP INDEX \`records_content_owner_live_key_idx\`;`)
}
