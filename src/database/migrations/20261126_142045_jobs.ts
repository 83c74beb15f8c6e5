import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`due_at\` text,
  	\`next_at\` text,
  	\`holder\` text,
  	\`attempts\` numeric NOT NULL,
  	\`error\` text,
  	\`cursor\` numeric NOT NULL,
  	\`data\` text,
  	\`done_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`jobs_key_idx\` ON \`jobs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`jobs_attempts_idx\` ON \`jobs\` (\`attempts\`);`)
  await db.run(sql`CREATE INDEX \`jobs_kind_next_at_idx\` ON \`jobs\` (\`kind\`,\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`jobs_done_at_due_at_idx\` ON \`jobs\` (\`done_at\`,\`due_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`jobs\`;`)
}
