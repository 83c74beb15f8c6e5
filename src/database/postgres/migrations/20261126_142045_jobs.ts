import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "jobs" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"kind" varchar COLLATE "C" NOT NULL,
  	"due_at" varchar COLLATE "C",
  	"next_at" varchar COLLATE "C",
  	"holder" varchar COLLATE "C",
  	"attempts" numeric NOT NULL,
  	"error" varchar COLLATE "C",
  	"cursor" numeric NOT NULL,
  	"data" text,
  	"done_at" varchar COLLATE "C"
  );
  
  CREATE UNIQUE INDEX "jobs_key_idx" ON "jobs" USING btree ("key" NULLS FIRST);
  CREATE INDEX "jobs_attempts_idx" ON "jobs" USING btree ("attempts" NULLS FIRST);
  CREATE INDEX "jobs_kind_next_at_idx" ON "jobs" USING btree ("kind" NULLS FIRST,"next_at" NULLS FIRST);
  CREATE INDEX "jobs_done_at_due_at_idx" ON "jobs" USING btree ("done_at" NULLS FIRST,"due_at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "jobs" CASCADE;`)
}
