import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text,
  	\`base\` text NOT NULL,
  	\`before\` text,
  	\`value\` text,
  	\`token_hash\` text,
  	\`state\` text NOT NULL,
  	\`proposed_by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`reason\` text,
  	\`decided_by\` text,
  	\`decided_at\` text,
  	\`comment\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_state_idx\` ON \`proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`proposals_proposed_by_idx\` ON \`proposals\` (\`proposed_by\`);`)
  await db.run(sql`CREATE INDEX \`collection_documentId_2_idx\` ON \`proposals\` (\`collection\`,\`document_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`proposals\`;`)
}
