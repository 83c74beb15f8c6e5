import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "notifications" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"event" varchar COLLATE "C" NOT NULL,
  	"person" varchar COLLATE "C" NOT NULL,
  	"kind" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"actor_id" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL,
  	"is_read" boolean,
  	"digest" varchar COLLATE "C"
  );
  
  CREATE TABLE "subscriptions" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"person" varchar COLLATE "C" NOT NULL,
  	"language" varchar COLLATE "C",
  	"choices" text,
  	"read_up_to" varchar COLLATE "C"
  );
  
  CREATE UNIQUE INDEX "notifications_key_idx" ON "notifications" USING btree ("key" NULLS FIRST);
  CREATE INDEX "notifications_event_idx" ON "notifications" USING btree ("event" NULLS FIRST);
  CREATE INDEX "notifications_at_idx" ON "notifications" USING btree ("at" NULLS FIRST);
  CREATE INDEX "notifications_person_at_idx" ON "notifications" USING btree ("person" NULLS FIRST,"at" NULLS FIRST);
  CREATE INDEX "notifications_person_is_read_at_idx" ON "notifications" USING btree ("person" NULLS FIRST,"is_read" NULLS FIRST,"at" NULLS FIRST);
  CREATE INDEX "notifications_digest_person_idx" ON "notifications" USING btree ("digest" NULLS FIRST,"person" NULLS FIRST);
  CREATE UNIQUE INDEX "subscriptions_person_idx" ON "subscriptions" USING btree ("person" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "notifications" CASCADE;
  DROP TABLE "subscriptions" CASCADE;`)
}
