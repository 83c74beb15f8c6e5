import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_log" ADD COLUMN "subject_name" varchar COLLATE "C";
  ALTER TABLE "audit_log" ADD COLUMN "subject_name_salt" varchar COLLATE "C";
  ALTER TABLE "audit_log" ADD COLUMN "subject_name_digest" varchar COLLATE "C";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_log" DROP COLUMN "subject_name";
  ALTER TABLE "audit_log" DROP COLUMN "subject_name_salt";
  ALTER TABLE "audit_log" DROP COLUMN "subject_name_digest";`)
}
