import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "records" ADD COLUMN "expires_at" varchar COLLATE "C";
  ALTER TABLE "records" ADD COLUMN "expires_in" numeric;
  CREATE INDEX "expiresAt_idx" ON "records" USING btree ("expires_at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "expiresAt_idx";
  ALTER TABLE "records" DROP COLUMN "expires_at";
  ALTER TABLE "records" DROP COLUMN "expires_in";`)
}
