import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`outbox_collection_seq_idx\` ON \`outbox\` (\`collection\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_part_begins_key_id_idx\` ON \`listings\` (\`collection\`,\`part\`,\`begins\`,\`key\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_kind_part_begins_key_id_idx\` ON \`listings\` (\`collection\`,\`kind\`,\`part\`,\`begins\`,\`key\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_year_part_begins_key_id_idx\` ON \`listings\` (\`collection\`,\`year\`,\`part\`,\`begins\`,\`key\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_changed_at_key_id_idx\` ON \`listings\` (\`collection\`,\`changed_at\`,\`key\`,\`id\`);`)
  await db.run(sql`DROP INDEX \`listings_collection_part_begins_idx\`;`)
  await db.run(sql`DROP INDEX \`listings_collection_changed_at_idx\`;`)
  await db.run(sql`DROP INDEX \`listings_collection_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`listings_collection_year_idx\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`listings_collection_part_begins_idx\` ON \`listings\` (\`collection\`,\`part\`,\`begins\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_changed_at_idx\` ON \`listings\` (\`collection\`,\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_kind_idx\` ON \`listings\` (\`collection\`,\`kind\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_year_idx\` ON \`listings\` (\`collection\`,\`year\`);`)
  await db.run(sql`DROP INDEX \`outbox_collection_seq_idx\`;`)
  await db.run(sql`DROP INDEX \`listings_collection_part_begins_key_id_idx\`;`)
  await db.run(sql`DROP INDEX \`listings_collection_kind_part_begins_key_id_idx\`;`)
  await db.run(sql`DROP INDEX \`listings_collection_year_part_begins_key_id_idx\`;`)
  await db.run(sql`DROP INDEX \`listings_collection_changed_at_key_id_idx\`;`)
}
