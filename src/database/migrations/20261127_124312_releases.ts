import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`publish_at\` text,
  	\`scheduled_in\` numeric,
  	\`problems\` text,
  	\`published_at\` text,
  	\`undoes\` text,
  	\`made_by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`revision\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_state_at_idx\` ON \`releases\` (\`state\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`release_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slot\` text NOT NULL,
  	\`release\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`version_before\` text,
  	\`version_after\` text,
  	\`added_by\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`release_items_slot_idx\` ON \`release_items\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`release_items_key_idx\` ON \`release_items\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`release_items_release_at_idx\` ON \`release_items\` (\`release\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`release\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`release_items\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`release\`;`)
}
