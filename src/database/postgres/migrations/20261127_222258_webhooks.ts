import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "webhooks" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"name" varchar COLLATE "C" NOT NULL,
  	"address" varchar COLLATE "C" NOT NULL,
  	"collections" text,
  	"acts" text,
  	"secret" varchar COLLATE "C" NOT NULL,
  	"former_secret" varchar COLLATE "C",
  	"former_until" varchar COLLATE "C",
  	"paused" varchar COLLATE "C",
  	"paused_at" varchar COLLATE "C",
  	"cursor" numeric,
  	"installation" varchar COLLATE "C" NOT NULL,
  	"made_by" varchar COLLATE "C" NOT NULL,
  	"made_at" varchar COLLATE "C" NOT NULL,
  	"revision" numeric NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"webhook" varchar COLLATE "C" NOT NULL,
  	"seq" numeric NOT NULL,
  	"state" varchar COLLATE "C" NOT NULL,
  	"kind" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"version" varchar COLLATE "C",
  	"attempts" numeric NOT NULL,
  	"answer" varchar COLLATE "C" NOT NULL,
  	"said" varchar COLLATE "C",
  	"first_at" varchar COLLATE "C" NOT NULL,
  	"last_at" varchar COLLATE "C" NOT NULL,
  	"next_at" varchar COLLATE "C"
  );
  
  CREATE UNIQUE INDEX "webhook_deliveries_key_idx" ON "webhook_deliveries" USING btree ("key" NULLS FIRST);
  CREATE INDEX "webhook_deliveries_last_at_idx" ON "webhook_deliveries" USING btree ("last_at" NULLS FIRST);
  CREATE INDEX "webhook_deliveries_webhook_seq_idx" ON "webhook_deliveries" USING btree ("webhook" NULLS FIRST,"seq" NULLS FIRST);
  CREATE INDEX "webhook_deliveries_webhook_state_idx" ON "webhook_deliveries" USING btree ("webhook" NULLS FIRST,"state" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;`)
}
