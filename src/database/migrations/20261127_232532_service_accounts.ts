import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`service_accounts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`answerers\` text NOT NULL,
  	\`grants\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`ended_at\` text,
  	\`ended_by\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`madeAt_idx\` ON \`service_accounts\` (\`made_at\`);`)
  await db.run(sql`CREATE TABLE \`service_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`last_used_at\` text,
  	\`ended_at\` text,
  	\`ended_by\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_keys_public_id_idx\` ON \`service_keys\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`service_keys_account_made_at_idx\` ON \`service_keys\` (\`account\`,\`made_at\`);`)
  await db.run(sql`CREATE TABLE \`program_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`external_id\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`digest\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`program_texts_key_idx\` ON \`program_texts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`program_texts_collection_document_id_idx\` ON \`program_texts\` (\`collection\`,\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`program_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`status\` numeric NOT NULL,
  	\`answer\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`program_requests_key_idx\` ON \`program_requests\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`program_requests_account_at_idx\` ON \`program_requests\` (\`account\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`at_idx\` ON \`program_requests\` (\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`service_accounts\`;`)
  await db.run(sql`DROP TABLE \`service_keys\`;`)
  await db.run(sql`DROP TABLE \`program_texts\`;`)
  await db.run(sql`DROP TABLE \`program_requests\`;`)
}
