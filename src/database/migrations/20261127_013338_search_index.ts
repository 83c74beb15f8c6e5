import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_index\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`acronyms\` text,
  	\`titles\` text,
  	\`words\` text,
  	\`text\` text,
  	\`digest\` text NOT NULL,
  	\`format\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_index_key_idx\` ON \`search_index\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`search_index_format_idx\` ON \`search_index\` (\`format\`);`)
  await db.run(sql`CREATE TABLE \`search_index_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_index\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_index_texts_parent_order_idx\` ON \`search_index_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`search_index_texts_text_parent_idx\` ON \`search_index_texts\` (\`text\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`search_index\`;`)
  await db.run(sql`DROP TABLE \`search_index_texts\`;`)
}
