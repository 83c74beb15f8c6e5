import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "service_accounts" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"name" varchar COLLATE "C" NOT NULL,
  	"holder" varchar COLLATE "C" NOT NULL,
  	"answerers" text NOT NULL,
  	"grants" text NOT NULL,
  	"made_by" varchar COLLATE "C" NOT NULL,
  	"made_at" varchar COLLATE "C" NOT NULL,
  	"ended_at" varchar COLLATE "C",
  	"ended_by" varchar COLLATE "C"
  );
  
  CREATE TABLE "service_keys" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"public_id" varchar COLLATE "C" NOT NULL,
  	"account" varchar COLLATE "C" NOT NULL,
  	"hash" varchar COLLATE "C" NOT NULL,
  	"made_by" varchar COLLATE "C" NOT NULL,
  	"made_at" varchar COLLATE "C" NOT NULL,
  	"expires_at" varchar COLLATE "C" NOT NULL,
  	"last_used_at" varchar COLLATE "C",
  	"ended_at" varchar COLLATE "C",
  	"ended_by" varchar COLLATE "C"
  );
  
  CREATE TABLE "program_texts" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"account" varchar COLLATE "C" NOT NULL,
  	"external_id" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"digest" varchar COLLATE "C"
  );
  
  CREATE TABLE "program_requests" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"account" varchar COLLATE "C" NOT NULL,
  	"digest" varchar COLLATE "C" NOT NULL,
  	"status" numeric NOT NULL,
  	"answer" text NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL
  );
  
  CREATE INDEX "madeAt_idx" ON "service_accounts" USING btree ("made_at" NULLS FIRST);
  CREATE UNIQUE INDEX "service_keys_public_id_idx" ON "service_keys" USING btree ("public_id" NULLS FIRST);
  CREATE INDEX "service_keys_account_made_at_idx" ON "service_keys" USING btree ("account" NULLS FIRST,"made_at" NULLS FIRST);
  CREATE UNIQUE INDEX "program_texts_key_idx" ON "program_texts" USING btree ("key" NULLS FIRST);
  CREATE INDEX "program_texts_collection_document_id_idx" ON "program_texts" USING btree ("collection" NULLS FIRST,"document_id" NULLS FIRST);
  CREATE UNIQUE INDEX "program_requests_key_idx" ON "program_requests" USING btree ("key" NULLS FIRST);
  CREATE INDEX "program_requests_account_at_idx" ON "program_requests" USING btree ("account" NULLS FIRST,"at" NULLS FIRST);
  CREATE INDEX "at_idx" ON "program_requests" USING btree ("at" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "service_accounts" CASCADE;
  DROP TABLE "service_keys" CASCADE;
  DROP TABLE "program_texts" CASCADE;
  DROP TABLE "program_requests" CASCADE;`)
}
