import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "outbox_collection_seq_idx" ON "outbox" USING btree ("collection" NULLS FIRST,"seq" NULLS FIRST);
  CREATE INDEX "listings_collection_part_begins_key_id_idx" ON "listings" USING btree ("collection" NULLS FIRST,"part" NULLS FIRST,"begins" NULLS FIRST,"key" NULLS FIRST,"id" NULLS FIRST);
  CREATE INDEX "listings_collection_kind_part_begins_key_id_idx" ON "listings" USING btree ("collection" NULLS FIRST,"kind" NULLS FIRST,"part" NULLS FIRST,"begins" NULLS FIRST,"key" NULLS FIRST,"id" NULLS FIRST);
  CREATE INDEX "listings_collection_year_part_begins_key_id_idx" ON "listings" USING btree ("collection" NULLS FIRST,"year" NULLS FIRST,"part" NULLS FIRST,"begins" NULLS FIRST,"key" NULLS FIRST,"id" NULLS FIRST);
  CREATE INDEX "listings_collection_changed_at_key_id_idx" ON "listings" USING btree ("collection" NULLS FIRST,"changed_at" NULLS FIRST,"key" NULLS FIRST,"id" NULLS FIRST);
  DROP INDEX "listings_collection_part_begins_idx";
  DROP INDEX "listings_collection_changed_at_idx";
  DROP INDEX "listings_collection_kind_idx";
  DROP INDEX "listings_collection_year_idx";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "listings_collection_part_begins_idx" ON "listings" USING btree ("collection" NULLS FIRST,"part" NULLS FIRST,"begins" NULLS FIRST);
  CREATE INDEX "listings_collection_changed_at_idx" ON "listings" USING btree ("collection" NULLS FIRST,"changed_at" NULLS FIRST);
  CREATE INDEX "listings_collection_kind_idx" ON "listings" USING btree ("collection" NULLS FIRST,"kind" NULLS FIRST);
  CREATE INDEX "listings_collection_year_idx" ON "listings" USING btree ("collection" NULLS FIRST,"year" NULLS FIRST);
  DROP INDEX "outbox_collection_seq_idx";
  DROP INDEX "listings_collection_part_begins_key_id_idx";
  DROP INDEX "listings_collection_kind_part_begins_key_id_idx";
  DROP INDEX "listings_collection_year_part_begins_key_id_idx";
  DROP INDEX "listings_collection_changed_at_key_id_idx";`)
}
