import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "records" ADD COLUMN "state" varchar COLLATE "C";
  ALTER TABLE "records" ADD COLUMN "review_reminded_for" varchar COLLATE "C";
  CREATE INDEX "records_state_key_idx" ON "records" USING btree ("state" NULLS FIRST,"key" NULLS FIRST);
  CREATE INDEX "records_content_owner_state_key_idx" ON "records" USING btree ("content_owner" NULLS FIRST,"state" NULLS FIRST,"key" NULLS FIRST);
  CREATE INDEX "records_review_by_key_idx" ON "records" USING btree ("review_by" NULLS FIRST,"key" NULLS FIRST);
  CREATE INDEX "records_content_owner_review_by_key_idx" ON "records" USING btree ("content_owner" NULLS FIRST,"review_by" NULLS FIRST,"key" NULLS FIRST);
  CREATE INDEX "audit_log_collection_seq_idx" ON "audit_log" USING btree ("collection" NULLS FIRST,"seq" NULLS FIRST);
  CREATE INDEX "audit_log_actor_id_seq_idx" ON "audit_log" USING btree ("actor_id" NULLS FIRST,"seq" NULLS FIRST);
  CREATE INDEX "audit_log_at_seq_idx" ON "audit_log" USING btree ("at" NULLS FIRST,"seq" NULLS FIRST);
  CREATE INDEX "editions_from_key_idx" ON "editions" USING btree ("from" NULLS FIRST,"key" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "records_state_key_idx";
  DROP INDEX "records_content_owner_state_key_idx";
  DROP INDEX "records_review_by_key_idx";
  DROP INDEX "records_content_owner_review_by_key_idx";
  DROP INDEX "audit_log_collection_seq_idx";
  DROP INDEX "audit_log_actor_id_seq_idx";
  DROP INDEX "audit_log_at_seq_idx";
  DROP INDEX "editions_from_key_idx";
  ALTER TABLE "records" DROP COLUMN "state";
  ALTER TABLE "records" DROP COLUMN "review_reminded_for";`)
}
