import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "_forums_v_latest_live_idx" ON "_forums_v" USING btree ("latest" NULLS FIRST,"version_workflow_live" NULLS FIRST,"version_deleted_at" NULLS FIRST,"version_slug" NULLS FIRST,"created_at" NULLS FIRST,"id" NULLS FIRST);
  CREATE INDEX "_roles_v_latest_live_idx" ON "_roles_v" USING btree ("latest" NULLS FIRST,"version_workflow_live" NULLS FIRST,"version_deleted_at" NULLS FIRST,"version_slug" NULLS FIRST,"created_at" NULLS FIRST,"id" NULLS FIRST);
  CREATE INDEX "_events_v_latest_live_idx" ON "_events_v" USING btree ("latest" NULLS FIRST,"version_workflow_live" NULLS FIRST,"version_deleted_at" NULLS FIRST,"version_slug" NULLS FIRST,"created_at" NULLS FIRST,"id" NULLS FIRST);
  CREATE INDEX "_documents_v_latest_live_idx" ON "_documents_v" USING btree ("latest" NULLS FIRST,"version_workflow_live" NULLS FIRST,"version_deleted_at" NULLS FIRST,"version_slug" NULLS FIRST,"created_at" NULLS FIRST,"id" NULLS FIRST);
  CREATE INDEX "_pages_v_latest_live_idx" ON "_pages_v" USING btree ("latest" NULLS FIRST,"version_workflow_live" NULLS FIRST,"version_deleted_at" NULLS FIRST,"version_slug" NULLS FIRST,"created_at" NULLS FIRST,"id" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "_forums_v_latest_live_idx";
  DROP INDEX "_roles_v_latest_live_idx";
  DROP INDEX "_events_v_latest_live_idx";
  DROP INDEX "_documents_v_latest_live_idx";
  DROP INDEX "_pages_v_latest_live_idx";`)
}
