import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`editions_collection_document_id_from_idx\` ON \`editions\` (\`collection\`,\`document_id\`,\`from\`);`)
  await db.run(sql`DROP INDEX \`editions_collection_document_id_idx\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`editions_collection_document_id_idx\` ON \`editions\` (\`collection\`,\`document_id\`);`)
  await db.run(sql`DROP INDEX \`editions_collection_document_id_from_idx\`;`)
}
