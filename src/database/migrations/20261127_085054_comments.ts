import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`thread\` text,
  	\`is_open\` integer,
  	\`field\` text,
  	\`quotation\` text,
  	\`before\` text,
  	\`after\` text,
  	\`author\` text NOT NULL,
  	\`text\` text,
  	\`mentions\` text,
  	\`at\` text NOT NULL,
  	\`edited_at\` text,
  	\`removed_at\` text,
  	\`settled_by\` text,
  	\`settled_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_document_id_is_open_at_idx\` ON \`comments\` (\`document_id\`,\`is_open\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`comments_thread_at_idx\` ON \`comments\` (\`thread\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_at_idx\` ON \`comments\` (\`author\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments\`;`)
}
