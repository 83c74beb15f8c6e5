import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "link_checks" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"address" varchar COLLATE "C" NOT NULL,
  	"texts" numeric NOT NULL,
  	"places" text,
  	"collections" varchar COLLATE "C",
  	"answer" varchar COLLATE "C",
  	"trouble" varchar COLLATE "C",
  	"asked_at" varchar COLLATE "C",
  	"broken_since" varchar COLLATE "C",
  	"due_at" varchar COLLATE "C"
  );
  
  CREATE UNIQUE INDEX "link_checks_key_idx" ON "link_checks" USING btree ("key" NULLS FIRST);
  CREATE INDEX "dueAt_idx" ON "link_checks" USING btree ("due_at" NULLS FIRST);
  CREATE INDEX "link_checks_broken_since_key_idx" ON "link_checks" USING btree ("broken_since" NULLS FIRST,"key" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "link_checks" CASCADE;`)
}
