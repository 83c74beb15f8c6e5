import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`calendar_feeds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`token\` text NOT NULL,
  	\`made_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_feeds_person_idx\` ON \`calendar_feeds\` (\`person\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_feeds_token_idx\` ON \`calendar_feeds\` (\`token\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`calendar_feeds\`;`)
}
