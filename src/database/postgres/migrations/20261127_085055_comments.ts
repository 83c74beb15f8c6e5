import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "comments" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"thread" varchar COLLATE "C",
  	"is_open" boolean,
  	"field" varchar COLLATE "C",
  	"quotation" varchar COLLATE "C",
  	"before" varchar COLLATE "C",
  	"after" varchar COLLATE "C",
  	"author" varchar COLLATE "C" NOT NULL,
  	"text" varchar COLLATE "C",
  	"mentions" text,
  	"at" varchar COLLATE "C" NOT NULL,
  	"edited_at" varchar COLLATE "C",
  	"removed_at" varchar COLLATE "C",
  	"settled_by" varchar COLLATE "C",
  	"settled_at" varchar COLLATE "C"
  );
  
  CREATE INDEX "comments_document_id_is_open_at_idx" ON "comments" USING btree ("document_id" NULLS FIRST,"is_open" NULLS FIRST,"at" NULLS FIRST);
  CREATE INDEX "comments_thread_at_idx" ON "comments" USING btree ("thread" NULLS FIRST,"at" NULLS FIRST);
  CREATE INDEX "comments_author_at_idx" ON "comments" USING btree ("author" NULLS FIRST,"at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "comments" CASCADE;`)
}
