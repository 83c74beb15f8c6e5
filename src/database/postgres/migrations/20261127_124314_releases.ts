import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "releases" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"name" varchar COLLATE "C" NOT NULL,
  	"state" varchar COLLATE "C" NOT NULL,
  	"size" numeric NOT NULL,
  	"publish_at" varchar COLLATE "C",
  	"scheduled_in" numeric,
  	"problems" text,
  	"published_at" varchar COLLATE "C",
  	"undoes" varchar COLLATE "C",
  	"made_by" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL,
  	"revision" numeric NOT NULL
  );
  
  CREATE TABLE "release_items" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"slot" varchar COLLATE "C" NOT NULL,
  	"release" varchar COLLATE "C" NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"act" varchar COLLATE "C" NOT NULL,
  	"version_before" varchar COLLATE "C",
  	"version_after" varchar COLLATE "C",
  	"added_by" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL
  );
  
  ALTER TABLE "records" ADD COLUMN "release" varchar COLLATE "C";
  CREATE INDEX "releases_state_at_idx" ON "releases" USING btree ("state" NULLS FIRST,"at" NULLS FIRST);
  CREATE UNIQUE INDEX "release_items_slot_idx" ON "release_items" USING btree ("slot" NULLS FIRST);
  CREATE INDEX "release_items_key_idx" ON "release_items" USING btree ("key" NULLS FIRST);
  CREATE INDEX "release_items_release_at_idx" ON "release_items" USING btree ("release" NULLS FIRST,"at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "releases" CASCADE;
  DROP TABLE "release_items" CASCADE;
  ALTER TABLE "records" DROP COLUMN "release";`)
}
