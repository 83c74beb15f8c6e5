import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "comments" ADD COLUMN "suggestion" varchar COLLATE "C";
  ALTER TABLE "comments" ADD COLUMN "replaced" varchar COLLATE "C";
  ALTER TABLE "comments" ADD COLUMN "outcome" varchar COLLATE "C";
  CREATE INDEX "comments_document_id_outcome_at_idx" ON "comments" USING btree ("document_id" NULLS FIRST,"outcome" NULLS FIRST,"at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "comments_document_id_outcome_at_idx";
  ALTER TABLE "comments" DROP COLUMN "suggestion";
  ALTER TABLE "comments" DROP COLUMN "replaced";
  ALTER TABLE "comments" DROP COLUMN "outcome";`)
}
