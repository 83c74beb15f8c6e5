import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "search_index" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"acronyms" varchar COLLATE "C",
  	"titles" varchar COLLATE "C",
  	"words" varchar COLLATE "C",
  	"text" varchar COLLATE "C",
  	"digest" varchar COLLATE "C" NOT NULL,
  	"format" numeric NOT NULL
  );
  
  CREATE TABLE "search_index_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"text" varchar COLLATE "C"
  );
  
  ALTER TABLE "search_index_texts" ADD CONSTRAINT "search_index_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_index"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "search_index_key_idx" ON "search_index" USING btree ("key" NULLS FIRST);
  CREATE INDEX "search_index_format_idx" ON "search_index" USING btree ("format" NULLS FIRST);
  CREATE INDEX "search_index_texts_parent_order_idx" ON "search_index_texts" USING btree ("parent_id" NULLS FIRST,"order" NULLS FIRST);
  CREATE INDEX "search_index_texts_text_parent_idx" ON "search_index_texts" USING btree ("text" NULLS FIRST,"parent_id" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_index" CASCADE;
  DROP TABLE "search_index_texts" CASCADE;`)
}
