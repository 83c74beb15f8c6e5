import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "calendar_feeds" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"person" varchar COLLATE "C" NOT NULL,
  	"token" varchar COLLATE "C" NOT NULL,
  	"made_at" varchar COLLATE "C" NOT NULL
  );
  
  CREATE UNIQUE INDEX "calendar_feeds_person_idx" ON "calendar_feeds" USING btree ("person" NULLS FIRST);
  CREATE UNIQUE INDEX "calendar_feeds_token_idx" ON "calendar_feeds" USING btree ("token" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "calendar_feeds" CASCADE;`)
}
