import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "assignments" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"assignee" varchar COLLATE "C",
  	"face" varchar COLLATE "C",
  	"due_on" varchar COLLATE "C",
  	"reminded_for" varchar COLLATE "C",
  	"assigned_by" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL,
  	"revision" numeric NOT NULL
  );
  
  CREATE UNIQUE INDEX "assignments_key_idx" ON "assignments" USING btree ("key" NULLS FIRST);
  CREATE INDEX "assignments_document_id_idx" ON "assignments" USING btree ("document_id" NULLS FIRST);
  CREATE INDEX "assignments_due_on_key_idx" ON "assignments" USING btree ("due_on" NULLS FIRST,"key" NULLS FIRST);
  CREATE INDEX "assignments_assignee_due_on_idx" ON "assignments" USING btree ("assignee" NULLS FIRST,"due_on" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "assignments" CASCADE;`)
}
