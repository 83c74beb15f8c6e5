import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`actor_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`is_read\` integer,
  	\`digest\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_event_idx\` ON \`notifications\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`notifications_at_idx\` ON \`notifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_person_at_idx\` ON \`notifications\` (\`person\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_person_is_read_at_idx\` ON \`notifications\` (\`person\`,\`is_read\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_digest_person_idx\` ON \`notifications\` (\`digest\`,\`person\`);`)
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`language\` text,
  	\`choices\` text,
  	\`read_up_to\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriptions_person_idx\` ON \`subscriptions\` (\`person\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
}
