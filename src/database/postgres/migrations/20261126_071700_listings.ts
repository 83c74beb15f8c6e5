import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "listings" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"address" varchar COLLATE "C" NOT NULL,
  	"original_language" varchar COLLATE "C" NOT NULL,
  	"languages" text,
  	"changed_at" varchar COLLATE "C",
  	"part" varchar COLLATE "C" NOT NULL,
  	"begins" varchar COLLATE "C",
  	"ends" varchar COLLATE "C",
  	"kind" varchar COLLATE "C",
  	"year" varchar COLLATE "C",
  	"ordered_after" varchar COLLATE "C",
  	"card" varchar COLLATE "C" NOT NULL,
  	"names" text,
  	"format" numeric NOT NULL
  );
  
  CREATE TABLE "listings_locales" (
  	"order" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "listings_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"text" varchar COLLATE "C"
  );
  
  ALTER TABLE "outbox" ADD COLUMN "tags" text;
  ALTER TABLE "listings_locales" ADD CONSTRAINT "listings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings_texts" ADD CONSTRAINT "listings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "listings_key_idx" ON "listings" USING btree ("key" NULLS FIRST);
  CREATE UNIQUE INDEX "listings_address_idx" ON "listings" USING btree ("address" NULLS FIRST);
  CREATE INDEX "listings_ordered_after_idx" ON "listings" USING btree ("ordered_after" NULLS FIRST);
  CREATE INDEX "listings_format_idx" ON "listings" USING btree ("format" NULLS FIRST);
  CREATE INDEX "listings_collection_part_begins_idx" ON "listings" USING btree ("collection" NULLS FIRST,"part" NULLS FIRST,"begins" NULLS FIRST);
  CREATE INDEX "listings_collection_part_ends_idx" ON "listings" USING btree ("collection" NULLS FIRST,"part" NULLS FIRST,"ends" NULLS FIRST);
  CREATE INDEX "listings_collection_changed_at_idx" ON "listings" USING btree ("collection" NULLS FIRST,"changed_at" NULLS FIRST);
  CREATE INDEX "listings_collection_kind_idx" ON "listings" USING btree ("collection" NULLS FIRST,"kind" NULLS FIRST);
  CREATE INDEX "listings_collection_year_idx" ON "listings" USING btree ("collection" NULLS FIRST,"year" NULLS FIRST);
  CREATE UNIQUE INDEX "listings_locales_locale_parent_id_unique" ON "listings_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "listings_locales_parent_idx" ON "listings_locales" USING btree ("_parent_id" NULLS FIRST);
  CREATE INDEX "listings_texts_parent_order_idx" ON "listings_texts" USING btree ("parent_id" NULLS FIRST,"order" NULLS FIRST);
  CREATE INDEX "listings_texts_text_parent_idx" ON "listings_texts" USING btree ("text" NULLS FIRST,"parent_id" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "listings" CASCADE;
  DROP TABLE "listings_locales" CASCADE;
  DROP TABLE "listings_texts" CASCADE;
  ALTER TABLE "outbox" DROP COLUMN "tags";`)
}
