import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "records" ADD COLUMN "publish_at" varchar COLLATE "C";
  ALTER TABLE "records" ADD COLUMN "scheduled_in" numeric;
  ALTER TABLE "records" ADD COLUMN "scheduled_note" varchar COLLATE "C";
  ALTER TABLE "records" ADD COLUMN "scheduled_as_minor" boolean;
  ALTER TABLE "records" ADD COLUMN "schedule_problems" text;
  CREATE INDEX "publishAt_idx" ON "records" USING btree ("publish_at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "publishAt_idx";
  ALTER TABLE "records" DROP COLUMN "publish_at";
  ALTER TABLE "records" DROP COLUMN "scheduled_in";
  ALTER TABLE "records" DROP COLUMN "scheduled_note";
  ALTER TABLE "records" DROP COLUMN "scheduled_as_minor";
  ALTER TABLE "records" DROP COLUMN "schedule_problems";`)
}
