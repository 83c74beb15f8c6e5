import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "presence" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"document" varchar COLLATE "C" NOT NULL,
  	"person" varchar COLLATE "C" NOT NULL,
  	"field" varchar COLLATE "C",
  	"at" varchar COLLATE "C" NOT NULL
  );
  
  CREATE UNIQUE INDEX "presence_key_idx" ON "presence" USING btree ("key" NULLS FIRST);
  CREATE INDEX "presence_at_idx" ON "presence" USING btree ("at" NULLS FIRST);
  CREATE INDEX "presence_document_at_idx" ON "presence" USING btree ("document" NULLS FIRST,"at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "presence" CASCADE;`)
}
