import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`collections\` text,
  	\`acts\` text,
  	\`secret\` text NOT NULL,
  	\`former_secret\` text,
  	\`former_until\` text,
  	\`paused\` text,
  	\`paused_at\` text,
  	\`cursor\` numeric,
  	\`installation\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`revision\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`webhook\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`version\` text,
  	\`attempts\` numeric NOT NULL,
  	\`answer\` text NOT NULL,
  	\`said\` text,
  	\`first_at\` text NOT NULL,
  	\`last_at\` text NOT NULL,
  	\`next_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_key_idx\` ON \`webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_last_at_idx\` ON \`webhook_deliveries\` (\`last_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_webhook_seq_idx\` ON \`webhook_deliveries\` (\`webhook\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_webhook_state_idx\` ON \`webhook_deliveries\` (\`webhook\`,\`state\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
}
