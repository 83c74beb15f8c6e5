import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`forums_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_dimensions_order_idx\` ON \`forums_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_dimensions_parent_idx\` ON \`forums_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_areas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_areas_order_idx\` ON \`forums_areas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forums_areas_parent_id_idx\` ON \`forums_areas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_areas_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forums_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forums_areas_locales_locale_parent_id_unique\` ON \`forums_areas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_topics_order_idx\` ON \`forums_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_topics_parent_idx\` ON \`forums_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_languages_order_idx\` ON \`forums_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_languages_parent_idx\` ON \`forums_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`illustration_image_id\` text(36),
  	\`parent_id\` text(36),
  	\`originates_from_id\` text(36),
  	\`prepares_for_id\` text(36),
  	\`kind\` text,
  	\`decision_making\` text,
  	\`established_text\` text,
  	\`established_value\` text,
  	\`established_precision\` text,
  	\`website\` text,
  	\`historical_since_text\` text,
  	\`historical_since_value\` text,
  	\`historical_since_precision\` text,
  	\`slug\` text,
  	\`version\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`changed_at\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_live\` text DEFAULT 'none',
  	\`workflow_validated_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`illustration_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`originates_from_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`prepares_for_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_illustration_illustration_image_idx\` ON \`forums\` (\`illustration_image_id\`);`)
  await db.run(sql`CREATE INDEX \`forums_parent_idx\` ON \`forums\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forums_originates_from_idx\` ON \`forums\` (\`originates_from_id\`);`)
  await db.run(sql`CREATE INDEX \`forums_prepares_for_idx\` ON \`forums\` (\`prepares_for_id\`);`)
  await db.run(sql`CREATE INDEX \`forums_established_established_value_idx\` ON \`forums\` (\`established_value\`);`)
  await db.run(sql`CREATE INDEX \`forums_historical_since_historical_since_value_idx\` ON \`forums\` (\`historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`forums_slug_idx\` ON \`forums\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`forums_updated_at_idx\` ON \`forums\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forums_created_at_idx\` ON \`forums\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`forums_deleted_at_idx\` ON \`forums\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`forums__status_idx\` ON \`forums\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`forums_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`illustration_alt\` text,
  	\`illustration_caption\` text,
  	\`acronym\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forums_locales_locale_parent_id_unique\` ON \`forums_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_rels_order_idx\` ON \`forums_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_parent_idx\` ON \`forums_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_path_idx\` ON \`forums_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_forums_id_idx\` ON \`forums_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE TABLE \`_forums_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forums_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forums_v_version_dimensions_order_idx\` ON \`_forums_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_dimensions_parent_idx\` ON \`_forums_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forums_v_version_areas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forums_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forums_v_version_areas_order_idx\` ON \`_forums_v_version_areas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_areas_parent_id_idx\` ON \`_forums_v_version_areas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forums_v_version_areas_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forums_v_version_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forums_v_version_areas_locales_locale_parent_id_unique\` ON \`_forums_v_version_areas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forums_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forums_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forums_v_version_topics_order_idx\` ON \`_forums_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_topics_parent_idx\` ON \`_forums_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forums_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forums_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forums_v_version_languages_order_idx\` ON \`_forums_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_languages_parent_idx\` ON \`_forums_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forums_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_illustration_image_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_originates_from_id\` text(36),
  	\`version_prepares_for_id\` text(36),
  	\`version_kind\` text,
  	\`version_decision_making\` text,
  	\`version_established_text\` text,
  	\`version_established_value\` text,
  	\`version_established_precision\` text,
  	\`version_website\` text,
  	\`version_historical_since_text\` text,
  	\`version_historical_since_value\` text,
  	\`version_historical_since_precision\` text,
  	\`version_slug\` text,
  	\`version_version\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_changed_at\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_live\` text DEFAULT 'none',
  	\`version_workflow_validated_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_illustration_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_originates_from_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_prepares_for_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_forums_v_parent_idx\` ON \`_forums_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_illustration_version_illustration_imag_idx\` ON \`_forums_v\` (\`version_illustration_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_version_parent_idx\` ON \`_forums_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_version_originates_from_idx\` ON \`_forums_v\` (\`version_originates_from_id\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_version_prepares_for_idx\` ON \`_forums_v\` (\`version_prepares_for_id\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_established_version_established_value_idx\` ON \`_forums_v\` (\`version_established_value\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_historical_since_version_historical_si_idx\` ON \`_forums_v\` (\`version_historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_version_slug_idx\` ON \`_forums_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_version_updated_at_idx\` ON \`_forums_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_version_created_at_idx\` ON \`_forums_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_version_deleted_at_idx\` ON \`_forums_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_version_version__status_idx\` ON \`_forums_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_created_at_idx\` ON \`_forums_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_updated_at_idx\` ON \`_forums_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_snapshot_idx\` ON \`_forums_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_published_locale_idx\` ON \`_forums_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_latest_idx\` ON \`_forums_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_forums_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_illustration_alt\` text,
  	\`version_illustration_caption\` text,
  	\`version_acronym\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forums_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forums_v_locales_locale_parent_id_unique\` ON \`_forums_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forums_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forums_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forums_v_rels_order_idx\` ON \`_forums_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_rels_parent_idx\` ON \`_forums_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_rels_path_idx\` ON \`_forums_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_forums_v_rels_forums_id_idx\` ON \`_forums_v_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`link\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_partners_order_idx\` ON \`roles_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_partners_parent_id_idx\` ON \`roles_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_tasks_order_idx\` ON \`roles_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_tasks_parent_id_idx\` ON \`roles_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_tasks_locales\` (
  	\`task\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_tasks_locales_locale_parent_id_unique\` ON \`roles_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_topics_order_idx\` ON \`roles_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roles_topics_parent_idx\` ON \`roles_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_languages_order_idx\` ON \`roles_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roles_languages_parent_idx\` ON \`roles_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`forum_id\` text(36),
  	\`holder\` text,
  	\`capacity\` text,
  	\`since_text\` text,
  	\`since_value\` text,
  	\`since_precision\` text,
  	\`until_text\` text,
  	\`until_value\` text,
  	\`until_precision\` text,
  	\`historical_since_text\` text,
  	\`historical_since_value\` text,
  	\`historical_since_precision\` text,
  	\`slug\` text,
  	\`version\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`changed_at\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_live\` text DEFAULT 'none',
  	\`workflow_validated_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`forum_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_forum_idx\` ON \`roles\` (\`forum_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_holder_idx\` ON \`roles\` (\`holder\`);`)
  await db.run(sql`CREATE INDEX \`roles_since_since_value_idx\` ON \`roles\` (\`since_value\`);`)
  await db.run(sql`CREATE INDEX \`roles_until_until_value_idx\` ON \`roles\` (\`until_value\`);`)
  await db.run(sql`CREATE INDEX \`roles_historical_since_historical_since_value_idx\` ON \`roles\` (\`historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`roles_slug_idx\` ON \`roles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`roles_updated_at_idx\` ON \`roles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roles_created_at_idx\` ON \`roles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`roles_deleted_at_idx\` ON \`roles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`roles__status_idx\` ON \`roles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`roles_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`subject\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_locales_locale_parent_id_unique\` ON \`roles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_rels_order_idx\` ON \`roles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roles_rels_parent_idx\` ON \`roles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_rels_path_idx\` ON \`roles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`roles_rels_documents_id_idx\` ON \`roles_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_version_partners_order_idx\` ON \`_roles_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_partners_parent_id_idx\` ON \`_roles_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_version_tasks_order_idx\` ON \`_roles_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_tasks_parent_id_idx\` ON \`_roles_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_version_tasks_locales\` (
  	\`task\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_version_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_version_tasks_locales_locale_parent_id_unique\` ON \`_roles_v_version_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_version_topics_order_idx\` ON \`_roles_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_topics_parent_idx\` ON \`_roles_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_version_languages_order_idx\` ON \`_roles_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_languages_parent_idx\` ON \`_roles_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_forum_id\` text(36),
  	\`version_holder\` text,
  	\`version_capacity\` text,
  	\`version_since_text\` text,
  	\`version_since_value\` text,
  	\`version_since_precision\` text,
  	\`version_until_text\` text,
  	\`version_until_value\` text,
  	\`version_until_precision\` text,
  	\`version_historical_since_text\` text,
  	\`version_historical_since_value\` text,
  	\`version_historical_since_precision\` text,
  	\`version_slug\` text,
  	\`version_version\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_changed_at\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_live\` text DEFAULT 'none',
  	\`version_workflow_validated_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_forum_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_parent_idx\` ON \`_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_forum_idx\` ON \`_roles_v\` (\`version_forum_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_holder_idx\` ON \`_roles_v\` (\`version_holder\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_since_version_since_value_idx\` ON \`_roles_v\` (\`version_since_value\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_until_version_until_value_idx\` ON \`_roles_v\` (\`version_until_value\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_historical_since_version_historical_sin_idx\` ON \`_roles_v\` (\`version_historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_slug_idx\` ON \`_roles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_updated_at_idx\` ON \`_roles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_created_at_idx\` ON \`_roles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_deleted_at_idx\` ON \`_roles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version__status_idx\` ON \`_roles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_created_at_idx\` ON \`_roles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_updated_at_idx\` ON \`_roles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_snapshot_idx\` ON \`_roles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_published_locale_idx\` ON \`_roles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_latest_idx\` ON \`_roles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_subject\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_locales_locale_parent_id_unique\` ON \`_roles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_rels_order_idx\` ON \`_roles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_rels_parent_idx\` ON \`_roles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_rels_path_idx\` ON \`_roles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_rels_documents_id_idx\` ON \`_roles_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`events_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_topics_order_idx\` ON \`events_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_topics_parent_idx\` ON \`events_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_languages_order_idx\` ON \`events_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_languages_parent_idx\` ON \`events_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`illustration_image_id\` text(36),
  	\`part_of_id\` text(36),
  	\`kind\` text,
  	\`status\` text DEFAULT 'as-planned',
  	\`recurs\` text DEFAULT 'no',
  	\`starts_text\` text,
  	\`starts_value\` text,
  	\`starts_precision\` text,
  	\`ends_text\` text,
  	\`ends_value\` text,
  	\`ends_precision\` text,
  	\`time_zone\` text,
  	\`place_country\` text,
  	\`online\` text,
  	\`registration_link\` text,
  	\`registration_until_text\` text,
  	\`registration_until_value\` text,
  	\`registration_until_precision\` text,
  	\`historical_since_text\` text,
  	\`historical_since_value\` text,
  	\`historical_since_precision\` text,
  	\`slug\` text,
  	\`version\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`changed_at\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_live\` text DEFAULT 'none',
  	\`workflow_validated_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`illustration_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`part_of_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_illustration_illustration_image_idx\` ON \`events\` (\`illustration_image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_part_of_idx\` ON \`events\` (\`part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_starts_value_idx\` ON \`events\` (\`starts_value\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_ends_value_idx\` ON \`events\` (\`ends_value\`);`)
  await db.run(sql`CREATE INDEX \`events_registration_until_registration_until_value_idx\` ON \`events\` (\`registration_until_value\`);`)
  await db.run(sql`CREATE INDEX \`events_historical_since_historical_since_value_idx\` ON \`events\` (\`historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`report\` text,
  	\`illustration_alt\` text,
  	\`illustration_caption\` text,
  	\`status_note\` text,
  	\`organiser\` text,
  	\`place_city\` text,
  	\`place_venue\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_forums_id_idx\` ON \`events_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_topics_order_idx\` ON \`_events_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_topics_parent_idx\` ON \`_events_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_languages_order_idx\` ON \`_events_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_languages_parent_idx\` ON \`_events_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_illustration_image_id\` text(36),
  	\`version_part_of_id\` text(36),
  	\`version_kind\` text,
  	\`version_status\` text DEFAULT 'as-planned',
  	\`version_recurs\` text DEFAULT 'no',
  	\`version_starts_text\` text,
  	\`version_starts_value\` text,
  	\`version_starts_precision\` text,
  	\`version_ends_text\` text,
  	\`version_ends_value\` text,
  	\`version_ends_precision\` text,
  	\`version_time_zone\` text,
  	\`version_place_country\` text,
  	\`version_online\` text,
  	\`version_registration_link\` text,
  	\`version_registration_until_text\` text,
  	\`version_registration_until_value\` text,
  	\`version_registration_until_precision\` text,
  	\`version_historical_since_text\` text,
  	\`version_historical_since_value\` text,
  	\`version_historical_since_precision\` text,
  	\`version_slug\` text,
  	\`version_version\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_changed_at\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_live\` text DEFAULT 'none',
  	\`version_workflow_validated_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_illustration_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_part_of_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_illustration_version_illustration_imag_idx\` ON \`_events_v\` (\`version_illustration_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_part_of_idx\` ON \`_events_v\` (\`version_part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_starts_version_starts_value_idx\` ON \`_events_v\` (\`version_starts_value\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_ends_version_ends_value_idx\` ON \`_events_v\` (\`version_ends_value\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_registration_until_version_registratio_idx\` ON \`_events_v\` (\`version_registration_until_value\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_historical_since_version_historical_si_idx\` ON \`_events_v\` (\`version_historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_report\` text,
  	\`version_illustration_alt\` text,
  	\`version_illustration_caption\` text,
  	\`version_status_note\` text,
  	\`version_organiser\` text,
  	\`version_place_city\` text,
  	\`version_place_venue\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_forums_id_idx\` ON \`_events_v_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_files_order_idx\` ON \`documents_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_parent_id_idx\` ON \`documents_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_file_idx\` ON \`documents_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_topics_order_idx\` ON \`documents_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_topics_parent_idx\` ON \`documents_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_languages_order_idx\` ON \`documents_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_languages_parent_idx\` ON \`documents_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36),
  	\`kind\` text,
  	\`date_text\` text,
  	\`date_value\` text,
  	\`date_precision\` text,
  	\`reference\` text,
  	\`historical_since_text\` text,
  	\`historical_since_value\` text,
  	\`historical_since_precision\` text,
  	\`slug\` text,
  	\`version\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`changed_at\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_live\` text DEFAULT 'none',
  	\`workflow_validated_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_event_idx\` ON \`documents\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_date_date_value_idx\` ON \`documents\` (\`date_value\`);`)
  await db.run(sql`CREATE INDEX \`documents_historical_since_historical_since_value_idx\` ON \`documents\` (\`historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`issuer\` text,
  	\`external_url\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_forums_id_idx\` ON \`documents_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_documents_id_idx\` ON \`documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_order_idx\` ON \`_documents_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_parent_id_idx\` ON \`_documents_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_file_idx\` ON \`_documents_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_topics_order_idx\` ON \`_documents_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_topics_parent_idx\` ON \`_documents_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_languages_order_idx\` ON \`_documents_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_languages_parent_idx\` ON \`_documents_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_event_id\` text(36),
  	\`version_kind\` text,
  	\`version_date_text\` text,
  	\`version_date_value\` text,
  	\`version_date_precision\` text,
  	\`version_reference\` text,
  	\`version_historical_since_text\` text,
  	\`version_historical_since_value\` text,
  	\`version_historical_since_precision\` text,
  	\`version_slug\` text,
  	\`version_version\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_changed_at\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_live\` text DEFAULT 'none',
  	\`version_workflow_validated_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_event_idx\` ON \`_documents_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_date_version_date_value_idx\` ON \`_documents_v\` (\`version_date_value\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_historical_since_version_historical_idx\` ON \`_documents_v\` (\`version_historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_issuer\` text,
  	\`version_external_url\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_forums_id_idx\` ON \`_documents_v_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_documents_id_idx\` ON \`_documents_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_languages_order_idx\` ON \`pages_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_languages_parent_idx\` ON \`pages_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`illustration_image_id\` text(36),
  	\`placement\` text,
  	\`historical_since_text\` text,
  	\`historical_since_value\` text,
  	\`historical_since_precision\` text,
  	\`slug\` text,
  	\`version\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`changed_at\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`workflow_state\` text DEFAULT 'draft',
  	\`workflow_live\` text DEFAULT 'none',
  	\`workflow_validated_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`illustration_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_illustration_illustration_image_idx\` ON \`pages\` (\`illustration_image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_historical_since_historical_since_value_idx\` ON \`pages\` (\`historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`illustration_alt\` text,
  	\`illustration_caption\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_languages_order_idx\` ON \`_pages_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_languages_parent_idx\` ON \`_pages_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_illustration_image_id\` text(36),
  	\`version_placement\` text,
  	\`version_historical_since_text\` text,
  	\`version_historical_since_value\` text,
  	\`version_historical_since_precision\` text,
  	\`version_slug\` text,
  	\`version_version\` text,
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_changed_at\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_workflow_live\` text DEFAULT 'none',
  	\`version_workflow_validated_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_illustration_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_illustration_version_illustration_image_idx\` ON \`_pages_v\` (\`version_illustration_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_historical_since_version_historical_sin_idx\` ON \`_pages_v\` (\`version_historical_since_value\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_illustration_alt\` text,
  	\`version_illustration_caption\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_historical_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`sha256\` text,
  	\`public_uses\` numeric DEFAULT 0,
  	\`is_logo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_public_uses_idx\` ON \`media\` (\`public_uses\`);`)
  await db.run(sql`CREATE INDEX \`media_is_logo_idx\` ON \`media\` (\`is_logo\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_to_idx\` ON \`redirects\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_staff_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_staff_roles_order_idx\` ON \`users_staff_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_staff_roles_parent_idx\` ON \`users_staff_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`deactivated_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_texts_order_parent\` ON \`users_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`step\` numeric NOT NULL,
  	\`live\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`version\` text,
  	\`validated_by\` text,
  	\`published_by\` text,
  	\`second_look\` text,
  	\`withdrawn_at\` text,
  	\`reason\` text,
  	\`notice\` text,
  	\`redirect_to\` text,
  	\`content_owner\` text,
  	\`review_by\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`records_key_idx\` ON \`records\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`records_collection_idx\` ON \`records\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`records_live_idx\` ON \`records\` (\`live\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`records_address_idx\` ON \`records\` (\`address\`);`)
  await db.run(sql`CREATE TABLE \`records_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`records_texts_order_parent\` ON \`records_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`version\` text,
  	\`actor_id\` text NOT NULL,
  	\`details\` text,
  	\`comment\` text,
  	\`comment_salt\` text,
  	\`comment_digest\` text,
  	\`mac\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_seq_idx\` ON \`audit_log\` (\`seq\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_key_idx\` ON \`audit_log\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`collection_documentId_idx\` ON \`audit_log\` (\`collection\`,\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`validated_by\` text,
  	\`published_by\` text NOT NULL,
  	\`minor\` integer DEFAULT false,
  	\`second_look\` integer DEFAULT false
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_key_idx\` ON \`editions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`collection_documentId_1_idx\` ON \`editions\` (\`collection\`,\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_texts_order_parent\` ON \`editions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`change_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`note\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_id\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`change_notes_edition_idx\` ON \`change_notes\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`change_notes_document_id_idx\` ON \`change_notes\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`contributions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`actor_id\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contributions_key_idx\` ON \`contributions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`contributions_document_id_idx\` ON \`contributions\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`contributions_actor_id_idx\` ON \`contributions\` (\`actor_id\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`slug\` text,
  	\`act\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_seq_idx\` ON \`outbox\` (\`seq\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_units\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_units_order_idx\` ON \`site_units\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_units_parent_id_idx\` ON \`site_units\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_holders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_holders_order_idx\` ON \`site_holders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_holders_parent_id_idx\` ON \`site_holders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_holders_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_holders\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_holders_locales_locale_parent_id_unique\` ON \`site_holders_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_email\` text,
  	\`contact_link\` text,
  	\`logo_image_id\` text(36),
  	\`licence_name\` text,
  	\`licence_link\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_logo_logo_image_idx\` ON \`site\` (\`logo_image_id\`);`)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text,
  	\`owner\` text,
  	\`logo_alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`forums_dimensions\`;`)
  await db.run(sql`DROP TABLE \`forums_areas\`;`)
  await db.run(sql`DROP TABLE \`forums_areas_locales\`;`)
  await db.run(sql`DROP TABLE \`forums_topics\`;`)
  await db.run(sql`DROP TABLE \`forums_languages\`;`)
  await db.run(sql`DROP TABLE \`forums\`;`)
  await db.run(sql`DROP TABLE \`forums_locales\`;`)
  await db.run(sql`DROP TABLE \`forums_rels\`;`)
  await db.run(sql`DROP TABLE \`_forums_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_forums_v_version_areas\`;`)
  await db.run(sql`DROP TABLE \`_forums_v_version_areas_locales\`;`)
  await db.run(sql`DROP TABLE \`_forums_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_forums_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_forums_v\`;`)
  await db.run(sql`DROP TABLE \`_forums_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_forums_v_rels\`;`)
  await db.run(sql`DROP TABLE \`roles_partners\`;`)
  await db.run(sql`DROP TABLE \`roles_tasks\`;`)
  await db.run(sql`DROP TABLE \`roles_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_topics\`;`)
  await db.run(sql`DROP TABLE \`roles_languages\`;`)
  await db.run(sql`DROP TABLE \`roles\`;`)
  await db.run(sql`DROP TABLE \`roles_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_rels\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_version_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_topics\`;`)
  await db.run(sql`DROP TABLE \`events_languages\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_files\`;`)
  await db.run(sql`DROP TABLE \`documents_topics\`;`)
  await db.run(sql`DROP TABLE \`documents_languages\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_languages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`users_staff_roles\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_texts\`;`)
  await db.run(sql`DROP TABLE \`records\`;`)
  await db.run(sql`DROP TABLE \`records_texts\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_texts\`;`)
  await db.run(sql`DROP TABLE \`change_notes\`;`)
  await db.run(sql`DROP TABLE \`contributions\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_units\`;`)
  await db.run(sql`DROP TABLE \`site_holders\`;`)
  await db.run(sql`DROP TABLE \`site_holders_locales\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
}
