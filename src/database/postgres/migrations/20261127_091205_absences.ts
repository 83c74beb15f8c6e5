import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "absences" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"person" varchar COLLATE "C" NOT NULL,
  	"from" varchar COLLATE "C" NOT NULL,
  	"until" varchar COLLATE "C" NOT NULL,
  	"deputy" varchar COLLATE "C" NOT NULL,
  	"set_by" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL
  );
  
  CREATE UNIQUE INDEX "absences_person_idx" ON "absences" USING btree ("person" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "absences" CASCADE;`)
}
