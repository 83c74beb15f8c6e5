import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "editions_collection_document_id_from_idx" ON "editions" USING btree ("collection" NULLS FIRST,"document_id" NULLS FIRST,"from" NULLS FIRST);
  DROP INDEX "editions_collection_document_id_idx";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "editions_collection_document_id_idx" ON "editions" USING btree ("collection" NULLS FIRST,"document_id" NULLS FIRST);
  DROP INDEX "editions_collection_document_id_from_idx";`)
}
