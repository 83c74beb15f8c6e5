import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`suggestion\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`replaced\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`outcome\` text;`)
  await db.run(sql`CREATE INDEX \`comments_document_id_outcome_at_idx\` ON \`comments\` (\`document_id\`,\`outcome\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_document_id_outcome_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`suggestion\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`replaced\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`outcome\`;`)
}
