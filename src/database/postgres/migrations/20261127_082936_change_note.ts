import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "records" ADD COLUMN "change_note" varchar COLLATE "C";
  ALTER TABLE "records" ADD COLUMN "minor" boolean;
  UPDATE "records" SET "change_note" = "scheduled_note", "minor" = "scheduled_as_minor";
  ALTER TABLE "records" DROP COLUMN "scheduled_note";
  ALTER TABLE "records" DROP COLUMN "scheduled_as_minor";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "records" ADD COLUMN "scheduled_note" varchar COLLATE "C";
  ALTER TABLE "records" ADD COLUMN "scheduled_as_minor" boolean;
  UPDATE "records" SET "scheduled_note" = "change_note", "scheduled_as_minor" = "minor";
  ALTER TABLE "records" DROP COLUMN "change_note";
  ALTER TABLE "records" DROP COLUMN "minor";`)
}
