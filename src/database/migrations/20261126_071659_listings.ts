import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`listings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`original_language\` text NOT NULL,
  	\`languages\` text,
  	\`changed_at\` text,
  	\`part\` text NOT NULL,
  	\`begins\` text,
  	\`ends\` text,
  	\`kind\` text,
  	\`year\` text,
  	\`ordered_after\` text,
  	\`card\` text NOT NULL,
  	\`names\` text,
  	\`format\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`listings_key_idx\` ON \`listings\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`listings_address_idx\` ON \`listings\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`listings_ordered_after_idx\` ON \`listings\` (\`ordered_after\`);`)
  await db.run(sql`CREATE INDEX \`listings_format_idx\` ON \`listings\` (\`format\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_part_begins_idx\` ON \`listings\` (\`collection\`,\`part\`,\`begins\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_part_ends_idx\` ON \`listings\` (\`collection\`,\`part\`,\`ends\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_changed_at_idx\` ON \`listings\` (\`collection\`,\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_kind_idx\` ON \`listings\` (\`collection\`,\`kind\`);`)
  await db.run(sql`CREATE INDEX \`listings_collection_year_idx\` ON \`listings\` (\`collection\`,\`year\`);`)
  await db.run(sql`CREATE TABLE \`listings_locales\` (
  	\`order\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`listings_locales_locale_parent_id_unique\` ON \`listings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`listings_locales_parent_idx\` ON \`listings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`listings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`listings_texts_parent_order_idx\` ON \`listings_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`listings_texts_text_parent_idx\` ON \`listings_texts\` (\`text\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`tags\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`listings\`;`)
  await db.run(sql`DROP TABLE \`listings_locales\`;`)
  await db.run(sql`DROP TABLE \`listings_texts\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`tags\`;`)
}
