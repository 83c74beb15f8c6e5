import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "records_live_key_idx" ON "records" USING btree ("live" NULLS FIRST,"key" NULLS FIRST);
  CREATE INDEX "records_content_owner_live_key_idx" ON "records" USING btree ("content_owner" NULLS FIRST,"live" NULLS FIRST,"key" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "records_live_key_idx";
  DROP INDEX "records_content_owner_live_key_idx";`)
}
