import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`assignments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`assignee\` text,
  	\`face\` text,
  	\`due_on\` text,
  	\`reminded_for\` text,
  	\`assigned_by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`revision\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`assignments_key_idx\` ON \`assignments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`assignments_document_id_idx\` ON \`assignments\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_due_on_key_idx\` ON \`assignments\` (\`due_on\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`assignments_assignee_due_on_idx\` ON \`assignments\` (\`assignee\`,\`due_on\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`assignments\`;`)
}
