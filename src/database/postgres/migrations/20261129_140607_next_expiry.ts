import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "records" ADD COLUMN "next_expires_at" varchar COLLATE "C";
  CREATE INDEX "nextExpiresAt_idx" ON "records" USING btree ("next_expires_at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "nextExpiresAt_idx";
  ALTER TABLE "records" DROP COLUMN "next_expires_at";`)
}
