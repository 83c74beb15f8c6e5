import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`presence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`field\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presence_key_idx\` ON \`presence\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`presence_at_idx\` ON \`presence\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`presence_document_at_idx\` ON \`presence\` (\`document\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`presence\`;`)
}
