import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "outbox" ADD COLUMN "kind" varchar COLLATE "C";
  ALTER TABLE "outbox" ADD COLUMN "version" varchar COLLATE "C";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "outbox" DROP COLUMN "kind";
  ALTER TABLE "outbox" DROP COLUMN "version";`)
}
