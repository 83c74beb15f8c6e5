import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`version_id\` text NOT NULL,
  	\`number\` text,
  	\`language\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`last_used_at\` text,
  	\`ended_at\` text,
  	\`ended_by\` text,
  	\`end\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_idx\` ON \`preview_links\` (\`token\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_document_id_made_at_idx\` ON \`preview_links\` (\`document_id\`,\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_made_by_made_at_idx\` ON \`preview_links\` (\`made_by\`,\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_ended_at_idx\` ON \`preview_links\` (\`expires_at\`,\`ended_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preview_links\`;`)
}
