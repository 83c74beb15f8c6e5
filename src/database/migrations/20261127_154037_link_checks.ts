import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`texts\` numeric NOT NULL,
  	\`places\` text,
  	\`collections\` text,
  	\`answer\` text,
  	\`trouble\` text,
  	\`asked_at\` text,
  	\`broken_since\` text,
  	\`due_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_key_idx\` ON \`link_checks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`dueAt_idx\` ON \`link_checks\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_broken_since_key_idx\` ON \`link_checks\` (\`broken_since\`,\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_checks\`;`)
}
