import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "preview_links" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"token" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"version_id" varchar COLLATE "C" NOT NULL,
  	"number" varchar COLLATE "C",
  	"language" varchar COLLATE "C" NOT NULL,
  	"purpose" varchar COLLATE "C" NOT NULL,
  	"made_by" varchar COLLATE "C" NOT NULL,
  	"made_at" varchar COLLATE "C" NOT NULL,
  	"expires_at" varchar COLLATE "C" NOT NULL,
  	"last_used_at" varchar COLLATE "C",
  	"ended_at" varchar COLLATE "C",
  	"ended_by" varchar COLLATE "C",
  	"end" varchar COLLATE "C"
  );
  
  CREATE UNIQUE INDEX "preview_links_token_idx" ON "preview_links" USING btree ("token" NULLS FIRST);
  CREATE INDEX "preview_links_document_id_made_at_idx" ON "preview_links" USING btree ("document_id" NULLS FIRST,"made_at" NULLS FIRST);
  CREATE INDEX "preview_links_made_by_made_at_idx" ON "preview_links" USING btree ("made_by" NULLS FIRST,"made_at" NULLS FIRST);
  CREATE INDEX "preview_links_expires_at_ended_at_idx" ON "preview_links" USING btree ("expires_at" NULLS FIRST,"ended_at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "preview_links" CASCADE;`)
}
