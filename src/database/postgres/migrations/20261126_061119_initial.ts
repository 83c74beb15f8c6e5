import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "forums_dimensions" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "forums_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "forums_areas_locales" (
  	"name" varchar COLLATE "C",
  	"text" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "forums_topics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "forums_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "forums" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"illustration_image_id" varchar COLLATE "C",
  	"parent_id" varchar COLLATE "C",
  	"originates_from_id" varchar COLLATE "C",
  	"prepares_for_id" varchar COLLATE "C",
  	"kind" varchar COLLATE "C",
  	"decision_making" varchar COLLATE "C",
  	"established_text" varchar COLLATE "C",
  	"established_value" timestamp(3) with time zone,
  	"established_precision" varchar COLLATE "C",
  	"website" varchar COLLATE "C",
  	"describes_from_text" varchar COLLATE "C",
  	"describes_from_value" timestamp(3) with time zone,
  	"describes_from_precision" varchar COLLATE "C",
  	"describes_until_text" varchar COLLATE "C",
  	"describes_until_value" timestamp(3) with time zone,
  	"describes_until_precision" varchar COLLATE "C",
  	"historical_since_text" varchar COLLATE "C",
  	"historical_since_value" timestamp(3) with time zone,
  	"historical_since_precision" varchar COLLATE "C",
  	"slug" varchar COLLATE "C",
  	"version" varchar COLLATE "C",
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"original_language" varchar COLLATE "C" DEFAULT 'en',
  	"workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"workflow_step" numeric,
  	"workflow_since" timestamp(3) with time zone,
  	"workflow_sent_back" boolean DEFAULT false,
  	"workflow_validated_hash" varchar COLLATE "C",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" varchar COLLATE "C" DEFAULT 'draft'
  );
  
  CREATE TABLE "forums_locales" (
  	"title" varchar COLLATE "C",
  	"summary" varchar COLLATE "C",
  	"body" text,
  	"illustration_alt" varchar COLLATE "C",
  	"illustration_caption" varchar COLLATE "C",
  	"acronym" varchar COLLATE "C",
  	"meta_title" varchar COLLATE "C",
  	"meta_description" varchar COLLATE "C",
  	"historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "forums_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"forums_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "_forums_v_version_dimensions" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_forums_v_version_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"_uuid" varchar COLLATE "C"
  );
  
  CREATE TABLE "_forums_v_version_areas_locales" (
  	"name" varchar COLLATE "C",
  	"text" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "_forums_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_forums_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_forums_v" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"parent_id" varchar COLLATE "C",
  	"version_illustration_image_id" varchar COLLATE "C",
  	"version_parent_id" varchar COLLATE "C",
  	"version_originates_from_id" varchar COLLATE "C",
  	"version_prepares_for_id" varchar COLLATE "C",
  	"version_kind" varchar COLLATE "C",
  	"version_decision_making" varchar COLLATE "C",
  	"version_established_text" varchar COLLATE "C",
  	"version_established_value" timestamp(3) with time zone,
  	"version_established_precision" varchar COLLATE "C",
  	"version_website" varchar COLLATE "C",
  	"version_describes_from_text" varchar COLLATE "C",
  	"version_describes_from_value" timestamp(3) with time zone,
  	"version_describes_from_precision" varchar COLLATE "C",
  	"version_describes_until_text" varchar COLLATE "C",
  	"version_describes_until_value" timestamp(3) with time zone,
  	"version_describes_until_precision" varchar COLLATE "C",
  	"version_historical_since_text" varchar COLLATE "C",
  	"version_historical_since_value" timestamp(3) with time zone,
  	"version_historical_since_precision" varchar COLLATE "C",
  	"version_slug" varchar COLLATE "C",
  	"version_version" varchar COLLATE "C",
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_original_language" varchar COLLATE "C" DEFAULT 'en',
  	"version_workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"version_workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"version_workflow_step" numeric,
  	"version_workflow_since" timestamp(3) with time zone,
  	"version_workflow_sent_back" boolean DEFAULT false,
  	"version_workflow_validated_hash" varchar COLLATE "C",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" varchar COLLATE "C" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" varchar COLLATE "C",
  	"latest" boolean
  );
  
  CREATE TABLE "_forums_v_locales" (
  	"version_title" varchar COLLATE "C",
  	"version_summary" varchar COLLATE "C",
  	"version_body" text,
  	"version_illustration_alt" varchar COLLATE "C",
  	"version_illustration_caption" varchar COLLATE "C",
  	"version_acronym" varchar COLLATE "C",
  	"version_meta_title" varchar COLLATE "C",
  	"version_meta_description" varchar COLLATE "C",
  	"version_historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "_forums_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"forums_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "roles_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"name" varchar COLLATE "C",
  	"link" varchar COLLATE "C"
  );
  
  CREATE TABLE "roles_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "roles_tasks_locales" (
  	"task" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "roles_topics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "roles_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "roles" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"forum_id" varchar COLLATE "C",
  	"holder" varchar COLLATE "C",
  	"capacity" varchar COLLATE "C",
  	"since_text" varchar COLLATE "C",
  	"since_value" timestamp(3) with time zone,
  	"since_precision" varchar COLLATE "C",
  	"until_text" varchar COLLATE "C",
  	"until_value" timestamp(3) with time zone,
  	"until_precision" varchar COLLATE "C",
  	"describes_from_text" varchar COLLATE "C",
  	"describes_from_value" timestamp(3) with time zone,
  	"describes_from_precision" varchar COLLATE "C",
  	"describes_until_text" varchar COLLATE "C",
  	"describes_until_value" timestamp(3) with time zone,
  	"describes_until_precision" varchar COLLATE "C",
  	"historical_since_text" varchar COLLATE "C",
  	"historical_since_value" timestamp(3) with time zone,
  	"historical_since_precision" varchar COLLATE "C",
  	"slug" varchar COLLATE "C",
  	"version" varchar COLLATE "C",
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"original_language" varchar COLLATE "C" DEFAULT 'en',
  	"workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"workflow_step" numeric,
  	"workflow_since" timestamp(3) with time zone,
  	"workflow_sent_back" boolean DEFAULT false,
  	"workflow_validated_hash" varchar COLLATE "C",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" varchar COLLATE "C" DEFAULT 'draft'
  );
  
  CREATE TABLE "roles_locales" (
  	"title" varchar COLLATE "C",
  	"summary" varchar COLLATE "C",
  	"body" text,
  	"subject" varchar COLLATE "C",
  	"meta_title" varchar COLLATE "C",
  	"meta_description" varchar COLLATE "C",
  	"historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "roles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"documents_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "_roles_v_version_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"name" varchar COLLATE "C",
  	"link" varchar COLLATE "C",
  	"_uuid" varchar COLLATE "C"
  );
  
  CREATE TABLE "_roles_v_version_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"_uuid" varchar COLLATE "C"
  );
  
  CREATE TABLE "_roles_v_version_tasks_locales" (
  	"task" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "_roles_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_roles_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_roles_v" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"parent_id" varchar COLLATE "C",
  	"version_forum_id" varchar COLLATE "C",
  	"version_holder" varchar COLLATE "C",
  	"version_capacity" varchar COLLATE "C",
  	"version_since_text" varchar COLLATE "C",
  	"version_since_value" timestamp(3) with time zone,
  	"version_since_precision" varchar COLLATE "C",
  	"version_until_text" varchar COLLATE "C",
  	"version_until_value" timestamp(3) with time zone,
  	"version_until_precision" varchar COLLATE "C",
  	"version_describes_from_text" varchar COLLATE "C",
  	"version_describes_from_value" timestamp(3) with time zone,
  	"version_describes_from_precision" varchar COLLATE "C",
  	"version_describes_until_text" varchar COLLATE "C",
  	"version_describes_until_value" timestamp(3) with time zone,
  	"version_describes_until_precision" varchar COLLATE "C",
  	"version_historical_since_text" varchar COLLATE "C",
  	"version_historical_since_value" timestamp(3) with time zone,
  	"version_historical_since_precision" varchar COLLATE "C",
  	"version_slug" varchar COLLATE "C",
  	"version_version" varchar COLLATE "C",
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_original_language" varchar COLLATE "C" DEFAULT 'en',
  	"version_workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"version_workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"version_workflow_step" numeric,
  	"version_workflow_since" timestamp(3) with time zone,
  	"version_workflow_sent_back" boolean DEFAULT false,
  	"version_workflow_validated_hash" varchar COLLATE "C",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" varchar COLLATE "C" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" varchar COLLATE "C",
  	"latest" boolean
  );
  
  CREATE TABLE "_roles_v_locales" (
  	"version_title" varchar COLLATE "C",
  	"version_summary" varchar COLLATE "C",
  	"version_body" text,
  	"version_subject" varchar COLLATE "C",
  	"version_meta_title" varchar COLLATE "C",
  	"version_meta_description" varchar COLLATE "C",
  	"version_historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "_roles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"documents_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "events_topics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"illustration_image_id" varchar COLLATE "C",
  	"part_of_id" varchar COLLATE "C",
  	"kind" varchar COLLATE "C",
  	"status" varchar COLLATE "C" DEFAULT 'as-planned',
  	"recurs" varchar COLLATE "C" DEFAULT 'no',
  	"starts_text" varchar COLLATE "C",
  	"starts_value" timestamp(3) with time zone,
  	"starts_precision" varchar COLLATE "C",
  	"ends_text" varchar COLLATE "C",
  	"ends_value" timestamp(3) with time zone,
  	"ends_precision" varchar COLLATE "C",
  	"time_zone" varchar COLLATE "C",
  	"place_country" varchar COLLATE "C",
  	"online" varchar COLLATE "C",
  	"registration_link" varchar COLLATE "C",
  	"registration_until_text" varchar COLLATE "C",
  	"registration_until_value" timestamp(3) with time zone,
  	"registration_until_precision" varchar COLLATE "C",
  	"describes_from_text" varchar COLLATE "C",
  	"describes_from_value" timestamp(3) with time zone,
  	"describes_from_precision" varchar COLLATE "C",
  	"describes_until_text" varchar COLLATE "C",
  	"describes_until_value" timestamp(3) with time zone,
  	"describes_until_precision" varchar COLLATE "C",
  	"historical_since_text" varchar COLLATE "C",
  	"historical_since_value" timestamp(3) with time zone,
  	"historical_since_precision" varchar COLLATE "C",
  	"slug" varchar COLLATE "C",
  	"version" varchar COLLATE "C",
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"original_language" varchar COLLATE "C" DEFAULT 'en',
  	"workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"workflow_step" numeric,
  	"workflow_since" timestamp(3) with time zone,
  	"workflow_sent_back" boolean DEFAULT false,
  	"workflow_validated_hash" varchar COLLATE "C",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" varchar COLLATE "C" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar COLLATE "C",
  	"summary" varchar COLLATE "C",
  	"body" text,
  	"report" text,
  	"illustration_alt" varchar COLLATE "C",
  	"illustration_caption" varchar COLLATE "C",
  	"status_note" varchar COLLATE "C",
  	"organiser" varchar COLLATE "C",
  	"place_city" varchar COLLATE "C",
  	"place_venue" varchar COLLATE "C",
  	"meta_title" varchar COLLATE "C",
  	"meta_description" varchar COLLATE "C",
  	"historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"forums_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "_events_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"parent_id" varchar COLLATE "C",
  	"version_illustration_image_id" varchar COLLATE "C",
  	"version_part_of_id" varchar COLLATE "C",
  	"version_kind" varchar COLLATE "C",
  	"version_status" varchar COLLATE "C" DEFAULT 'as-planned',
  	"version_recurs" varchar COLLATE "C" DEFAULT 'no',
  	"version_starts_text" varchar COLLATE "C",
  	"version_starts_value" timestamp(3) with time zone,
  	"version_starts_precision" varchar COLLATE "C",
  	"version_ends_text" varchar COLLATE "C",
  	"version_ends_value" timestamp(3) with time zone,
  	"version_ends_precision" varchar COLLATE "C",
  	"version_time_zone" varchar COLLATE "C",
  	"version_place_country" varchar COLLATE "C",
  	"version_online" varchar COLLATE "C",
  	"version_registration_link" varchar COLLATE "C",
  	"version_registration_until_text" varchar COLLATE "C",
  	"version_registration_until_value" timestamp(3) with time zone,
  	"version_registration_until_precision" varchar COLLATE "C",
  	"version_describes_from_text" varchar COLLATE "C",
  	"version_describes_from_value" timestamp(3) with time zone,
  	"version_describes_from_precision" varchar COLLATE "C",
  	"version_describes_until_text" varchar COLLATE "C",
  	"version_describes_until_value" timestamp(3) with time zone,
  	"version_describes_until_precision" varchar COLLATE "C",
  	"version_historical_since_text" varchar COLLATE "C",
  	"version_historical_since_value" timestamp(3) with time zone,
  	"version_historical_since_precision" varchar COLLATE "C",
  	"version_slug" varchar COLLATE "C",
  	"version_version" varchar COLLATE "C",
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_original_language" varchar COLLATE "C" DEFAULT 'en',
  	"version_workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"version_workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"version_workflow_step" numeric,
  	"version_workflow_since" timestamp(3) with time zone,
  	"version_workflow_sent_back" boolean DEFAULT false,
  	"version_workflow_validated_hash" varchar COLLATE "C",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" varchar COLLATE "C" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" varchar COLLATE "C",
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar COLLATE "C",
  	"version_summary" varchar COLLATE "C",
  	"version_body" text,
  	"version_report" text,
  	"version_illustration_alt" varchar COLLATE "C",
  	"version_illustration_caption" varchar COLLATE "C",
  	"version_status_note" varchar COLLATE "C",
  	"version_organiser" varchar COLLATE "C",
  	"version_place_city" varchar COLLATE "C",
  	"version_place_venue" varchar COLLATE "C",
  	"version_meta_title" varchar COLLATE "C",
  	"version_meta_description" varchar COLLATE "C",
  	"version_historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"forums_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "documents_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"file_id" varchar COLLATE "C",
  	"language" varchar COLLATE "C"
  );
  
  CREATE TABLE "documents_topics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "documents_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"event_id" varchar COLLATE "C",
  	"kind" varchar COLLATE "C",
  	"date_text" varchar COLLATE "C",
  	"date_value" timestamp(3) with time zone,
  	"date_precision" varchar COLLATE "C",
  	"reference" varchar COLLATE "C",
  	"describes_from_text" varchar COLLATE "C",
  	"describes_from_value" timestamp(3) with time zone,
  	"describes_from_precision" varchar COLLATE "C",
  	"describes_until_text" varchar COLLATE "C",
  	"describes_until_value" timestamp(3) with time zone,
  	"describes_until_precision" varchar COLLATE "C",
  	"historical_since_text" varchar COLLATE "C",
  	"historical_since_value" timestamp(3) with time zone,
  	"historical_since_precision" varchar COLLATE "C",
  	"slug" varchar COLLATE "C",
  	"version" varchar COLLATE "C",
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"original_language" varchar COLLATE "C" DEFAULT 'en',
  	"workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"workflow_step" numeric,
  	"workflow_since" timestamp(3) with time zone,
  	"workflow_sent_back" boolean DEFAULT false,
  	"workflow_validated_hash" varchar COLLATE "C",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" varchar COLLATE "C" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar COLLATE "C",
  	"summary" varchar COLLATE "C",
  	"body" text,
  	"issuer" varchar COLLATE "C",
  	"external_url" varchar COLLATE "C",
  	"meta_title" varchar COLLATE "C",
  	"meta_description" varchar COLLATE "C",
  	"historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"forums_id" varchar COLLATE "C",
  	"documents_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "_documents_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"file_id" varchar COLLATE "C",
  	"language" varchar COLLATE "C",
  	"_uuid" varchar COLLATE "C"
  );
  
  CREATE TABLE "_documents_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_documents_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_documents_v" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"parent_id" varchar COLLATE "C",
  	"version_event_id" varchar COLLATE "C",
  	"version_kind" varchar COLLATE "C",
  	"version_date_text" varchar COLLATE "C",
  	"version_date_value" timestamp(3) with time zone,
  	"version_date_precision" varchar COLLATE "C",
  	"version_reference" varchar COLLATE "C",
  	"version_describes_from_text" varchar COLLATE "C",
  	"version_describes_from_value" timestamp(3) with time zone,
  	"version_describes_from_precision" varchar COLLATE "C",
  	"version_describes_until_text" varchar COLLATE "C",
  	"version_describes_until_value" timestamp(3) with time zone,
  	"version_describes_until_precision" varchar COLLATE "C",
  	"version_historical_since_text" varchar COLLATE "C",
  	"version_historical_since_value" timestamp(3) with time zone,
  	"version_historical_since_precision" varchar COLLATE "C",
  	"version_slug" varchar COLLATE "C",
  	"version_version" varchar COLLATE "C",
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_original_language" varchar COLLATE "C" DEFAULT 'en',
  	"version_workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"version_workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"version_workflow_step" numeric,
  	"version_workflow_since" timestamp(3) with time zone,
  	"version_workflow_sent_back" boolean DEFAULT false,
  	"version_workflow_validated_hash" varchar COLLATE "C",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" varchar COLLATE "C" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" varchar COLLATE "C",
  	"latest" boolean
  );
  
  CREATE TABLE "_documents_v_locales" (
  	"version_title" varchar COLLATE "C",
  	"version_summary" varchar COLLATE "C",
  	"version_body" text,
  	"version_issuer" varchar COLLATE "C",
  	"version_external_url" varchar COLLATE "C",
  	"version_meta_title" varchar COLLATE "C",
  	"version_meta_description" varchar COLLATE "C",
  	"version_historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"forums_id" varchar COLLATE "C",
  	"documents_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "pages_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"illustration_image_id" varchar COLLATE "C",
  	"placement" varchar COLLATE "C",
  	"describes_from_text" varchar COLLATE "C",
  	"describes_from_value" timestamp(3) with time zone,
  	"describes_from_precision" varchar COLLATE "C",
  	"describes_until_text" varchar COLLATE "C",
  	"describes_until_value" timestamp(3) with time zone,
  	"describes_until_precision" varchar COLLATE "C",
  	"historical_since_text" varchar COLLATE "C",
  	"historical_since_value" timestamp(3) with time zone,
  	"historical_since_precision" varchar COLLATE "C",
  	"slug" varchar COLLATE "C",
  	"version" varchar COLLATE "C",
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"original_language" varchar COLLATE "C" DEFAULT 'en',
  	"workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"workflow_step" numeric,
  	"workflow_since" timestamp(3) with time zone,
  	"workflow_sent_back" boolean DEFAULT false,
  	"workflow_validated_hash" varchar COLLATE "C",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" varchar COLLATE "C" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar COLLATE "C",
  	"summary" varchar COLLATE "C",
  	"body" text,
  	"illustration_alt" varchar COLLATE "C",
  	"illustration_caption" varchar COLLATE "C",
  	"meta_title" varchar COLLATE "C",
  	"meta_description" varchar COLLATE "C",
  	"historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"parent_id" varchar COLLATE "C",
  	"version_illustration_image_id" varchar COLLATE "C",
  	"version_placement" varchar COLLATE "C",
  	"version_describes_from_text" varchar COLLATE "C",
  	"version_describes_from_value" timestamp(3) with time zone,
  	"version_describes_from_precision" varchar COLLATE "C",
  	"version_describes_until_text" varchar COLLATE "C",
  	"version_describes_until_value" timestamp(3) with time zone,
  	"version_describes_until_precision" varchar COLLATE "C",
  	"version_historical_since_text" varchar COLLATE "C",
  	"version_historical_since_value" timestamp(3) with time zone,
  	"version_historical_since_precision" varchar COLLATE "C",
  	"version_slug" varchar COLLATE "C",
  	"version_version" varchar COLLATE "C",
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_original_language" varchar COLLATE "C" DEFAULT 'en',
  	"version_workflow_state" varchar COLLATE "C" DEFAULT 'draft',
  	"version_workflow_live" varchar COLLATE "C" DEFAULT 'none',
  	"version_workflow_step" numeric,
  	"version_workflow_since" timestamp(3) with time zone,
  	"version_workflow_sent_back" boolean DEFAULT false,
  	"version_workflow_validated_hash" varchar COLLATE "C",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" varchar COLLATE "C" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" varchar COLLATE "C",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar COLLATE "C",
  	"version_summary" varchar COLLATE "C",
  	"version_body" text,
  	"version_illustration_alt" varchar COLLATE "C",
  	"version_illustration_caption" varchar COLLATE "C",
  	"version_meta_title" varchar COLLATE "C",
  	"version_meta_description" varchar COLLATE "C",
  	"version_historical_note" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"credit" varchar COLLATE "C",
  	"sha256" varchar COLLATE "C",
  	"public_uses" numeric DEFAULT 0,
  	"is_logo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar COLLATE "C",
  	"thumbnail_u_r_l" varchar COLLATE "C",
  	"filename" varchar COLLATE "C",
  	"mime_type" varchar COLLATE "C",
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "redirects" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"from" varchar COLLATE "C" NOT NULL,
  	"to" varchar COLLATE "C" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_staff_roles" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"value" varchar COLLATE "C",
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"name" varchar COLLATE "C" NOT NULL,
  	"deactivated_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone,
  	"is_unused" boolean,
  	"opened_by" varchar COLLATE "C",
  	"link_issued_by" varchar COLLATE "C",
  	"code_hash" varchar COLLATE "C",
  	"code_tries" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar COLLATE "C" NOT NULL,
  	"reset_password_token" varchar COLLATE "C",
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar COLLATE "C",
  	"hash" varchar COLLATE "C",
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"text" varchar COLLATE "C"
  );
  
  CREATE TABLE "records" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"step" numeric NOT NULL,
  	"live" varchar COLLATE "C" NOT NULL,
  	"address" varchar COLLATE "C" NOT NULL,
  	"version" varchar COLLATE "C",
  	"validated_by" varchar COLLATE "C",
  	"published_by" varchar COLLATE "C",
  	"second_look" varchar COLLATE "C",
  	"withdrawn_at" varchar COLLATE "C",
  	"reason" varchar COLLATE "C",
  	"notice" varchar COLLATE "C",
  	"redirect_to" varchar COLLATE "C",
  	"content_owner" varchar COLLATE "C",
  	"review_by" varchar COLLATE "C"
  );
  
  CREATE TABLE "records_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"text" varchar COLLATE "C"
  );
  
  CREATE TABLE "audit_log" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"seq" numeric NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL,
  	"act" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"name" varchar COLLATE "C",
  	"from" varchar COLLATE "C",
  	"to" varchar COLLATE "C",
  	"version" varchar COLLATE "C",
  	"actor_id" varchar COLLATE "C" NOT NULL,
  	"actor_name" varchar COLLATE "C",
  	"actor_name_salt" varchar COLLATE "C",
  	"actor_name_digest" varchar COLLATE "C",
  	"details" text,
  	"comment" varchar COLLATE "C",
  	"comment_salt" varchar COLLATE "C",
  	"comment_digest" varchar COLLATE "C",
  	"format" numeric,
  	"mac" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"number" varchar COLLATE "C" NOT NULL,
  	"language" varchar COLLATE "C" NOT NULL,
  	"from" varchar COLLATE "C" NOT NULL,
  	"content" text NOT NULL,
  	"hash" varchar COLLATE "C" NOT NULL,
  	"validated_by" varchar COLLATE "C",
  	"published_by" varchar COLLATE "C" NOT NULL,
  	"seal" varchar COLLATE "C",
  	"minor" boolean DEFAULT false,
  	"second_look" boolean DEFAULT false
  );
  
  CREATE TABLE "editions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"text" varchar COLLATE "C"
  );
  
  CREATE TABLE "change_notes" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"edition" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"number" varchar COLLATE "C" NOT NULL,
  	"note" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL,
  	"actor_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "contributions" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"actor_id" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "outbox" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"seq" numeric NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C" NOT NULL,
  	"slug" varchar COLLATE "C",
  	"act" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "proposals" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"kind" varchar COLLATE "C" NOT NULL,
  	"collection" varchar COLLATE "C" NOT NULL,
  	"document_id" varchar COLLATE "C",
  	"base" varchar COLLATE "C" NOT NULL,
  	"before" text,
  	"value" text,
  	"token_hash" varchar COLLATE "C",
  	"state" varchar COLLATE "C" NOT NULL,
  	"proposed_by" varchar COLLATE "C" NOT NULL,
  	"at" varchar COLLATE "C" NOT NULL,
  	"reason" varchar COLLATE "C",
  	"decided_by" varchar COLLATE "C",
  	"decided_at" varchar COLLATE "C",
  	"comment" varchar COLLATE "C"
  );
  
  CREATE TABLE "payload_kv" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C" NOT NULL,
  	"data" text NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"key" varchar COLLATE "C",
  	"value" text,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar COLLATE "C" NOT NULL,
  	"path" varchar COLLATE "C" NOT NULL,
  	"users_id" varchar COLLATE "C"
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"name" varchar COLLATE "C",
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_units" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"name" varchar COLLATE "C"
  );
  
  CREATE TABLE "site_holders" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL,
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"code" varchar COLLATE "C"
  );
  
  CREATE TABLE "site_holders_locales" (
  	"name" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" varchar COLLATE "C" PRIMARY KEY NOT NULL,
  	"contact_email" varchar COLLATE "C",
  	"contact_link" varchar COLLATE "C",
  	"logo_image_id" varchar COLLATE "C",
  	"licence_name" varchar COLLATE "C",
  	"licence_link" varchar COLLATE "C",
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_locales" (
  	"name" varchar COLLATE "C",
  	"owner" varchar COLLATE "C",
  	"logo_alt" varchar COLLATE "C",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" varchar COLLATE "C" NOT NULL,
  	"_parent_id" varchar COLLATE "C" NOT NULL
  );
  
  ALTER TABLE "forums_dimensions" ADD CONSTRAINT "forums_dimensions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forums_areas" ADD CONSTRAINT "forums_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forums_areas_locales" ADD CONSTRAINT "forums_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forums_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forums_topics" ADD CONSTRAINT "forums_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forums_languages" ADD CONSTRAINT "forums_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forums" ADD CONSTRAINT "forums_illustration_image_id_media_id_fk" FOREIGN KEY ("illustration_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forums" ADD CONSTRAINT "forums_parent_id_forums_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forums" ADD CONSTRAINT "forums_originates_from_id_forums_id_fk" FOREIGN KEY ("originates_from_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forums" ADD CONSTRAINT "forums_prepares_for_id_forums_id_fk" FOREIGN KEY ("prepares_for_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forums_locales" ADD CONSTRAINT "forums_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forums_rels" ADD CONSTRAINT "forums_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forums_rels" ADD CONSTRAINT "forums_rels_forums_fk" FOREIGN KEY ("forums_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forums_v_version_dimensions" ADD CONSTRAINT "_forums_v_version_dimensions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forums_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forums_v_version_areas" ADD CONSTRAINT "_forums_v_version_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forums_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forums_v_version_areas_locales" ADD CONSTRAINT "_forums_v_version_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forums_v_version_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forums_v_version_topics" ADD CONSTRAINT "_forums_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forums_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forums_v_version_languages" ADD CONSTRAINT "_forums_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forums_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forums_v" ADD CONSTRAINT "_forums_v_parent_id_forums_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forums_v" ADD CONSTRAINT "_forums_v_version_illustration_image_id_media_id_fk" FOREIGN KEY ("version_illustration_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forums_v" ADD CONSTRAINT "_forums_v_version_parent_id_forums_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forums_v" ADD CONSTRAINT "_forums_v_version_originates_from_id_forums_id_fk" FOREIGN KEY ("version_originates_from_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forums_v" ADD CONSTRAINT "_forums_v_version_prepares_for_id_forums_id_fk" FOREIGN KEY ("version_prepares_for_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forums_v_locales" ADD CONSTRAINT "_forums_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forums_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forums_v_rels" ADD CONSTRAINT "_forums_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forums_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forums_v_rels" ADD CONSTRAINT "_forums_v_rels_forums_fk" FOREIGN KEY ("forums_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_partners" ADD CONSTRAINT "roles_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_tasks" ADD CONSTRAINT "roles_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_tasks_locales" ADD CONSTRAINT "roles_tasks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_topics" ADD CONSTRAINT "roles_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_languages" ADD CONSTRAINT "roles_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles" ADD CONSTRAINT "roles_forum_id_forums_id_fk" FOREIGN KEY ("forum_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "roles_locales" ADD CONSTRAINT "roles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_rels" ADD CONSTRAINT "roles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_rels" ADD CONSTRAINT "roles_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_partners" ADD CONSTRAINT "_roles_v_version_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_tasks" ADD CONSTRAINT "_roles_v_version_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_tasks_locales" ADD CONSTRAINT "_roles_v_version_tasks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v_version_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_topics" ADD CONSTRAINT "_roles_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_languages" ADD CONSTRAINT "_roles_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v" ADD CONSTRAINT "_roles_v_parent_id_roles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_roles_v" ADD CONSTRAINT "_roles_v_version_forum_id_forums_id_fk" FOREIGN KEY ("version_forum_id") REFERENCES "public"."forums"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_roles_v_locales" ADD CONSTRAINT "_roles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_rels" ADD CONSTRAINT "_roles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_rels" ADD CONSTRAINT "_roles_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_topics" ADD CONSTRAINT "events_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_languages" ADD CONSTRAINT "events_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_illustration_image_id_media_id_fk" FOREIGN KEY ("illustration_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_part_of_id_events_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_forums_fk" FOREIGN KEY ("forums_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_topics" ADD CONSTRAINT "_events_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_languages" ADD CONSTRAINT "_events_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_illustration_image_id_media_id_fk" FOREIGN KEY ("version_illustration_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_part_of_id_events_id_fk" FOREIGN KEY ("version_part_of_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_forums_fk" FOREIGN KEY ("forums_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_files" ADD CONSTRAINT "documents_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_files" ADD CONSTRAINT "documents_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_topics" ADD CONSTRAINT "documents_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_languages" ADD CONSTRAINT "documents_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_forums_fk" FOREIGN KEY ("forums_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_files" ADD CONSTRAINT "_documents_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_files" ADD CONSTRAINT "_documents_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_topics" ADD CONSTRAINT "_documents_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_languages" ADD CONSTRAINT "_documents_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_forums_fk" FOREIGN KEY ("forums_id") REFERENCES "public"."forums"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_languages" ADD CONSTRAINT "pages_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_illustration_image_id_media_id_fk" FOREIGN KEY ("illustration_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_languages" ADD CONSTRAINT "_pages_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_illustration_image_id_media_id_fk" FOREIGN KEY ("version_illustration_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_staff_roles" ADD CONSTRAINT "users_staff_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_texts" ADD CONSTRAINT "users_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "records_texts" ADD CONSTRAINT "records_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_texts" ADD CONSTRAINT "editions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_units" ADD CONSTRAINT "site_units_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_holders" ADD CONSTRAINT "site_holders_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_holders_locales" ADD CONSTRAINT "site_holders_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_holders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site" ADD CONSTRAINT "site_logo_image_id_media_id_fk" FOREIGN KEY ("logo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_locales" ADD CONSTRAINT "site_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "forums_dimensions_order_idx" ON "forums_dimensions" USING btree ("order" NULLS FIRST);
  CREATE INDEX "forums_dimensions_parent_idx" ON "forums_dimensions" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "forums_areas_order_idx" ON "forums_areas" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "forums_areas_parent_id_idx" ON "forums_areas" USING btree ("_parent_id" NULLS FIRST);
  CREATE UNIQUE INDEX "forums_areas_locales_locale_parent_id_unique" ON "forums_areas_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "forums_topics_order_idx" ON "forums_topics" USING btree ("order" NULLS FIRST);
  CREATE INDEX "forums_topics_parent_idx" ON "forums_topics" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "forums_languages_order_idx" ON "forums_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "forums_languages_parent_idx" ON "forums_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "forums_illustration_illustration_image_idx" ON "forums" USING btree ("illustration_image_id" NULLS FIRST);
  CREATE INDEX "forums_parent_idx" ON "forums" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "forums_originates_from_idx" ON "forums" USING btree ("originates_from_id" NULLS FIRST);
  CREATE INDEX "forums_prepares_for_idx" ON "forums" USING btree ("prepares_for_id" NULLS FIRST);
  CREATE INDEX "forums_established_established_value_idx" ON "forums" USING btree ("established_value" NULLS FIRST);
  CREATE INDEX "forums_describes_from_describes_from_value_idx" ON "forums" USING btree ("describes_from_value" NULLS FIRST);
  CREATE INDEX "forums_describes_until_describes_until_value_idx" ON "forums" USING btree ("describes_until_value" NULLS FIRST);
  CREATE INDEX "forums_historical_since_historical_since_value_idx" ON "forums" USING btree ("historical_since_value" NULLS FIRST);
  CREATE INDEX "forums_slug_idx" ON "forums" USING btree ("slug" NULLS FIRST);
  CREATE INDEX "forums_published_at_idx" ON "forums" USING btree ("published_at" NULLS FIRST);
  CREATE INDEX "forums_workflow_workflow_state_idx" ON "forums" USING btree ("workflow_state" NULLS FIRST);
  CREATE INDEX "forums_updated_at_idx" ON "forums" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "forums_created_at_idx" ON "forums" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "forums_deleted_at_idx" ON "forums" USING btree ("deleted_at" NULLS FIRST);
  CREATE INDEX "forums__status_idx" ON "forums" USING btree ("_status" NULLS FIRST);
  CREATE UNIQUE INDEX "forums_locales_locale_parent_id_unique" ON "forums_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "forums_rels_order_idx" ON "forums_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "forums_rels_parent_idx" ON "forums_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "forums_rels_path_idx" ON "forums_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "forums_rels_forums_id_idx" ON "forums_rels" USING btree ("forums_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_dimensions_order_idx" ON "_forums_v_version_dimensions" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_forums_v_version_dimensions_parent_idx" ON "_forums_v_version_dimensions" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_areas_order_idx" ON "_forums_v_version_areas" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "_forums_v_version_areas_parent_id_idx" ON "_forums_v_version_areas" USING btree ("_parent_id" NULLS FIRST);
  CREATE UNIQUE INDEX "_forums_v_version_areas_locales_locale_parent_id_unique" ON "_forums_v_version_areas_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_topics_order_idx" ON "_forums_v_version_topics" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_forums_v_version_topics_parent_idx" ON "_forums_v_version_topics" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_languages_order_idx" ON "_forums_v_version_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_forums_v_version_languages_parent_idx" ON "_forums_v_version_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_forums_v_parent_idx" ON "_forums_v" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_illustration_version_illustration_imag_idx" ON "_forums_v" USING btree ("version_illustration_image_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version_parent_idx" ON "_forums_v" USING btree ("version_parent_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version_originates_from_idx" ON "_forums_v" USING btree ("version_originates_from_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version_prepares_for_idx" ON "_forums_v" USING btree ("version_prepares_for_id" NULLS FIRST);
  CREATE INDEX "_forums_v_version_established_version_established_value_idx" ON "_forums_v" USING btree ("version_established_value" NULLS FIRST);
  CREATE INDEX "_forums_v_version_describes_from_version_describes_from__idx" ON "_forums_v" USING btree ("version_describes_from_value" NULLS FIRST);
  CREATE INDEX "_forums_v_version_describes_until_version_describes_unti_idx" ON "_forums_v" USING btree ("version_describes_until_value" NULLS FIRST);
  CREATE INDEX "_forums_v_version_historical_since_version_historical_si_idx" ON "_forums_v" USING btree ("version_historical_since_value" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version_slug_idx" ON "_forums_v" USING btree ("version_slug" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version_published_at_idx" ON "_forums_v" USING btree ("version_published_at" NULLS FIRST);
  CREATE INDEX "_forums_v_version_workflow_version_workflow_state_idx" ON "_forums_v" USING btree ("version_workflow_state" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version_updated_at_idx" ON "_forums_v" USING btree ("version_updated_at" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version_created_at_idx" ON "_forums_v" USING btree ("version_created_at" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version_deleted_at_idx" ON "_forums_v" USING btree ("version_deleted_at" NULLS FIRST);
  CREATE INDEX "_forums_v_version_version__status_idx" ON "_forums_v" USING btree ("version__status" NULLS FIRST);
  CREATE INDEX "_forums_v_created_at_idx" ON "_forums_v" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "_forums_v_updated_at_idx" ON "_forums_v" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "_forums_v_snapshot_idx" ON "_forums_v" USING btree ("snapshot" NULLS FIRST);
  CREATE INDEX "_forums_v_published_locale_idx" ON "_forums_v" USING btree ("published_locale" NULLS FIRST);
  CREATE INDEX "_forums_v_latest_idx" ON "_forums_v" USING btree ("latest" NULLS FIRST);
  CREATE UNIQUE INDEX "_forums_v_locales_locale_parent_id_unique" ON "_forums_v_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "_forums_v_rels_order_idx" ON "_forums_v_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_forums_v_rels_parent_idx" ON "_forums_v_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_forums_v_rels_path_idx" ON "_forums_v_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "_forums_v_rels_forums_id_idx" ON "_forums_v_rels" USING btree ("forums_id" NULLS FIRST);
  CREATE INDEX "roles_partners_order_idx" ON "roles_partners" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "roles_partners_parent_id_idx" ON "roles_partners" USING btree ("_parent_id" NULLS FIRST);
  CREATE INDEX "roles_tasks_order_idx" ON "roles_tasks" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "roles_tasks_parent_id_idx" ON "roles_tasks" USING btree ("_parent_id" NULLS FIRST);
  CREATE UNIQUE INDEX "roles_tasks_locales_locale_parent_id_unique" ON "roles_tasks_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "roles_topics_order_idx" ON "roles_topics" USING btree ("order" NULLS FIRST);
  CREATE INDEX "roles_topics_parent_idx" ON "roles_topics" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "roles_languages_order_idx" ON "roles_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "roles_languages_parent_idx" ON "roles_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "roles_forum_idx" ON "roles" USING btree ("forum_id" NULLS FIRST);
  CREATE INDEX "roles_holder_idx" ON "roles" USING btree ("holder" NULLS FIRST);
  CREATE INDEX "roles_since_since_value_idx" ON "roles" USING btree ("since_value" NULLS FIRST);
  CREATE INDEX "roles_until_until_value_idx" ON "roles" USING btree ("until_value" NULLS FIRST);
  CREATE INDEX "roles_describes_from_describes_from_value_idx" ON "roles" USING btree ("describes_from_value" NULLS FIRST);
  CREATE INDEX "roles_describes_until_describes_until_value_idx" ON "roles" USING btree ("describes_until_value" NULLS FIRST);
  CREATE INDEX "roles_historical_since_historical_since_value_idx" ON "roles" USING btree ("historical_since_value" NULLS FIRST);
  CREATE INDEX "roles_slug_idx" ON "roles" USING btree ("slug" NULLS FIRST);
  CREATE INDEX "roles_published_at_idx" ON "roles" USING btree ("published_at" NULLS FIRST);
  CREATE INDEX "roles_workflow_workflow_state_idx" ON "roles" USING btree ("workflow_state" NULLS FIRST);
  CREATE INDEX "roles_updated_at_idx" ON "roles" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "roles_created_at_idx" ON "roles" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "roles_deleted_at_idx" ON "roles" USING btree ("deleted_at" NULLS FIRST);
  CREATE INDEX "roles__status_idx" ON "roles" USING btree ("_status" NULLS FIRST);
  CREATE UNIQUE INDEX "roles_locales_locale_parent_id_unique" ON "roles_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "roles_rels_order_idx" ON "roles_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "roles_rels_parent_idx" ON "roles_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "roles_rels_path_idx" ON "roles_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "roles_rels_documents_id_idx" ON "roles_rels" USING btree ("documents_id" NULLS FIRST);
  CREATE INDEX "_roles_v_version_partners_order_idx" ON "_roles_v_version_partners" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "_roles_v_version_partners_parent_id_idx" ON "_roles_v_version_partners" USING btree ("_parent_id" NULLS FIRST);
  CREATE INDEX "_roles_v_version_tasks_order_idx" ON "_roles_v_version_tasks" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "_roles_v_version_tasks_parent_id_idx" ON "_roles_v_version_tasks" USING btree ("_parent_id" NULLS FIRST);
  CREATE UNIQUE INDEX "_roles_v_version_tasks_locales_locale_parent_id_unique" ON "_roles_v_version_tasks_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "_roles_v_version_topics_order_idx" ON "_roles_v_version_topics" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_roles_v_version_topics_parent_idx" ON "_roles_v_version_topics" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_roles_v_version_languages_order_idx" ON "_roles_v_version_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_roles_v_version_languages_parent_idx" ON "_roles_v_version_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_roles_v_parent_idx" ON "_roles_v" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_roles_v_version_version_forum_idx" ON "_roles_v" USING btree ("version_forum_id" NULLS FIRST);
  CREATE INDEX "_roles_v_version_version_holder_idx" ON "_roles_v" USING btree ("version_holder" NULLS FIRST);
  CREATE INDEX "_roles_v_version_since_version_since_value_idx" ON "_roles_v" USING btree ("version_since_value" NULLS FIRST);
  CREATE INDEX "_roles_v_version_until_version_until_value_idx" ON "_roles_v" USING btree ("version_until_value" NULLS FIRST);
  CREATE INDEX "_roles_v_version_describes_from_version_describes_from_v_idx" ON "_roles_v" USING btree ("version_describes_from_value" NULLS FIRST);
  CREATE INDEX "_roles_v_version_describes_until_version_describes_until_idx" ON "_roles_v" USING btree ("version_describes_until_value" NULLS FIRST);
  CREATE INDEX "_roles_v_version_historical_since_version_historical_sin_idx" ON "_roles_v" USING btree ("version_historical_since_value" NULLS FIRST);
  CREATE INDEX "_roles_v_version_version_slug_idx" ON "_roles_v" USING btree ("version_slug" NULLS FIRST);
  CREATE INDEX "_roles_v_version_version_published_at_idx" ON "_roles_v" USING btree ("version_published_at" NULLS FIRST);
  CREATE INDEX "_roles_v_version_workflow_version_workflow_state_idx" ON "_roles_v" USING btree ("version_workflow_state" NULLS FIRST);
  CREATE INDEX "_roles_v_version_version_updated_at_idx" ON "_roles_v" USING btree ("version_updated_at" NULLS FIRST);
  CREATE INDEX "_roles_v_version_version_created_at_idx" ON "_roles_v" USING btree ("version_created_at" NULLS FIRST);
  CREATE INDEX "_roles_v_version_version_deleted_at_idx" ON "_roles_v" USING btree ("version_deleted_at" NULLS FIRST);
  CREATE INDEX "_roles_v_version_version__status_idx" ON "_roles_v" USING btree ("version__status" NULLS FIRST);
  CREATE INDEX "_roles_v_created_at_idx" ON "_roles_v" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "_roles_v_updated_at_idx" ON "_roles_v" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "_roles_v_snapshot_idx" ON "_roles_v" USING btree ("snapshot" NULLS FIRST);
  CREATE INDEX "_roles_v_published_locale_idx" ON "_roles_v" USING btree ("published_locale" NULLS FIRST);
  CREATE INDEX "_roles_v_latest_idx" ON "_roles_v" USING btree ("latest" NULLS FIRST);
  CREATE UNIQUE INDEX "_roles_v_locales_locale_parent_id_unique" ON "_roles_v_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "_roles_v_rels_order_idx" ON "_roles_v_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_roles_v_rels_parent_idx" ON "_roles_v_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_roles_v_rels_path_idx" ON "_roles_v_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "_roles_v_rels_documents_id_idx" ON "_roles_v_rels" USING btree ("documents_id" NULLS FIRST);
  CREATE INDEX "events_topics_order_idx" ON "events_topics" USING btree ("order" NULLS FIRST);
  CREATE INDEX "events_topics_parent_idx" ON "events_topics" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "events_languages_order_idx" ON "events_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "events_languages_parent_idx" ON "events_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "events_illustration_illustration_image_idx" ON "events" USING btree ("illustration_image_id" NULLS FIRST);
  CREATE INDEX "events_part_of_idx" ON "events" USING btree ("part_of_id" NULLS FIRST);
  CREATE INDEX "events_starts_starts_value_idx" ON "events" USING btree ("starts_value" NULLS FIRST);
  CREATE INDEX "events_ends_ends_value_idx" ON "events" USING btree ("ends_value" NULLS FIRST);
  CREATE INDEX "events_registration_until_registration_until_value_idx" ON "events" USING btree ("registration_until_value" NULLS FIRST);
  CREATE INDEX "events_describes_from_describes_from_value_idx" ON "events" USING btree ("describes_from_value" NULLS FIRST);
  CREATE INDEX "events_describes_until_describes_until_value_idx" ON "events" USING btree ("describes_until_value" NULLS FIRST);
  CREATE INDEX "events_historical_since_historical_since_value_idx" ON "events" USING btree ("historical_since_value" NULLS FIRST);
  CREATE INDEX "events_slug_idx" ON "events" USING btree ("slug" NULLS FIRST);
  CREATE INDEX "events_published_at_idx" ON "events" USING btree ("published_at" NULLS FIRST);
  CREATE INDEX "events_workflow_workflow_state_idx" ON "events" USING btree ("workflow_state" NULLS FIRST);
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at" NULLS FIRST);
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status" NULLS FIRST);
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "events_rels_forums_id_idx" ON "events_rels" USING btree ("forums_id" NULLS FIRST);
  CREATE INDEX "_events_v_version_topics_order_idx" ON "_events_v_version_topics" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_events_v_version_topics_parent_idx" ON "_events_v_version_topics" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_events_v_version_languages_order_idx" ON "_events_v_version_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_events_v_version_languages_parent_idx" ON "_events_v_version_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_events_v_version_illustration_version_illustration_imag_idx" ON "_events_v" USING btree ("version_illustration_image_id" NULLS FIRST);
  CREATE INDEX "_events_v_version_version_part_of_idx" ON "_events_v" USING btree ("version_part_of_id" NULLS FIRST);
  CREATE INDEX "_events_v_version_starts_version_starts_value_idx" ON "_events_v" USING btree ("version_starts_value" NULLS FIRST);
  CREATE INDEX "_events_v_version_ends_version_ends_value_idx" ON "_events_v" USING btree ("version_ends_value" NULLS FIRST);
  CREATE INDEX "_events_v_version_registration_until_version_registratio_idx" ON "_events_v" USING btree ("version_registration_until_value" NULLS FIRST);
  CREATE INDEX "_events_v_version_describes_from_version_describes_from__idx" ON "_events_v" USING btree ("version_describes_from_value" NULLS FIRST);
  CREATE INDEX "_events_v_version_describes_until_version_describes_unti_idx" ON "_events_v" USING btree ("version_describes_until_value" NULLS FIRST);
  CREATE INDEX "_events_v_version_historical_since_version_historical_si_idx" ON "_events_v" USING btree ("version_historical_since_value" NULLS FIRST);
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug" NULLS FIRST);
  CREATE INDEX "_events_v_version_version_published_at_idx" ON "_events_v" USING btree ("version_published_at" NULLS FIRST);
  CREATE INDEX "_events_v_version_workflow_version_workflow_state_idx" ON "_events_v" USING btree ("version_workflow_state" NULLS FIRST);
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at" NULLS FIRST);
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at" NULLS FIRST);
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at" NULLS FIRST);
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status" NULLS FIRST);
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot" NULLS FIRST);
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale" NULLS FIRST);
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest" NULLS FIRST);
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "_events_v_rels_forums_id_idx" ON "_events_v_rels" USING btree ("forums_id" NULLS FIRST);
  CREATE INDEX "documents_files_order_idx" ON "documents_files" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "documents_files_parent_id_idx" ON "documents_files" USING btree ("_parent_id" NULLS FIRST);
  CREATE INDEX "documents_files_file_idx" ON "documents_files" USING btree ("file_id" NULLS FIRST);
  CREATE INDEX "documents_topics_order_idx" ON "documents_topics" USING btree ("order" NULLS FIRST);
  CREATE INDEX "documents_topics_parent_idx" ON "documents_topics" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "documents_languages_order_idx" ON "documents_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "documents_languages_parent_idx" ON "documents_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "documents_event_idx" ON "documents" USING btree ("event_id" NULLS FIRST);
  CREATE INDEX "documents_date_date_value_idx" ON "documents" USING btree ("date_value" NULLS FIRST);
  CREATE INDEX "documents_describes_from_describes_from_value_idx" ON "documents" USING btree ("describes_from_value" NULLS FIRST);
  CREATE INDEX "documents_describes_until_describes_until_value_idx" ON "documents" USING btree ("describes_until_value" NULLS FIRST);
  CREATE INDEX "documents_historical_since_historical_since_value_idx" ON "documents" USING btree ("historical_since_value" NULLS FIRST);
  CREATE INDEX "documents_slug_idx" ON "documents" USING btree ("slug" NULLS FIRST);
  CREATE INDEX "documents_published_at_idx" ON "documents" USING btree ("published_at" NULLS FIRST);
  CREATE INDEX "documents_workflow_workflow_state_idx" ON "documents" USING btree ("workflow_state" NULLS FIRST);
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at" NULLS FIRST);
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status" NULLS FIRST);
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "documents_rels_forums_id_idx" ON "documents_rels" USING btree ("forums_id" NULLS FIRST);
  CREATE INDEX "documents_rels_documents_id_idx" ON "documents_rels" USING btree ("documents_id" NULLS FIRST);
  CREATE INDEX "_documents_v_version_files_order_idx" ON "_documents_v_version_files" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "_documents_v_version_files_parent_id_idx" ON "_documents_v_version_files" USING btree ("_parent_id" NULLS FIRST);
  CREATE INDEX "_documents_v_version_files_file_idx" ON "_documents_v_version_files" USING btree ("file_id" NULLS FIRST);
  CREATE INDEX "_documents_v_version_topics_order_idx" ON "_documents_v_version_topics" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_documents_v_version_topics_parent_idx" ON "_documents_v_version_topics" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_documents_v_version_languages_order_idx" ON "_documents_v_version_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_documents_v_version_languages_parent_idx" ON "_documents_v_version_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_documents_v_version_version_event_idx" ON "_documents_v" USING btree ("version_event_id" NULLS FIRST);
  CREATE INDEX "_documents_v_version_date_version_date_value_idx" ON "_documents_v" USING btree ("version_date_value" NULLS FIRST);
  CREATE INDEX "_documents_v_version_describes_from_version_describes_fr_idx" ON "_documents_v" USING btree ("version_describes_from_value" NULLS FIRST);
  CREATE INDEX "_documents_v_version_describes_until_version_describes_u_idx" ON "_documents_v" USING btree ("version_describes_until_value" NULLS FIRST);
  CREATE INDEX "_documents_v_version_historical_since_version_historical_idx" ON "_documents_v" USING btree ("version_historical_since_value" NULLS FIRST);
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v" USING btree ("version_slug" NULLS FIRST);
  CREATE INDEX "_documents_v_version_version_published_at_idx" ON "_documents_v" USING btree ("version_published_at" NULLS FIRST);
  CREATE INDEX "_documents_v_version_workflow_version_workflow_state_idx" ON "_documents_v" USING btree ("version_workflow_state" NULLS FIRST);
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at" NULLS FIRST);
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at" NULLS FIRST);
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at" NULLS FIRST);
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status" NULLS FIRST);
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "_documents_v_snapshot_idx" ON "_documents_v" USING btree ("snapshot" NULLS FIRST);
  CREATE INDEX "_documents_v_published_locale_idx" ON "_documents_v" USING btree ("published_locale" NULLS FIRST);
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest" NULLS FIRST);
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "_documents_v_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "_documents_v_rels_forums_id_idx" ON "_documents_v_rels" USING btree ("forums_id" NULLS FIRST);
  CREATE INDEX "_documents_v_rels_documents_id_idx" ON "_documents_v_rels" USING btree ("documents_id" NULLS FIRST);
  CREATE INDEX "pages_languages_order_idx" ON "pages_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "pages_languages_parent_idx" ON "pages_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "pages_illustration_illustration_image_idx" ON "pages" USING btree ("illustration_image_id" NULLS FIRST);
  CREATE INDEX "pages_describes_from_describes_from_value_idx" ON "pages" USING btree ("describes_from_value" NULLS FIRST);
  CREATE INDEX "pages_describes_until_describes_until_value_idx" ON "pages" USING btree ("describes_until_value" NULLS FIRST);
  CREATE INDEX "pages_historical_since_historical_since_value_idx" ON "pages" USING btree ("historical_since_value" NULLS FIRST);
  CREATE INDEX "pages_slug_idx" ON "pages" USING btree ("slug" NULLS FIRST);
  CREATE INDEX "pages_published_at_idx" ON "pages" USING btree ("published_at" NULLS FIRST);
  CREATE INDEX "pages_workflow_workflow_state_idx" ON "pages" USING btree ("workflow_state" NULLS FIRST);
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at" NULLS FIRST);
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status" NULLS FIRST);
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "_pages_v_version_languages_order_idx" ON "_pages_v_version_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "_pages_v_version_languages_parent_idx" ON "_pages_v_version_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "_pages_v_version_illustration_version_illustration_image_idx" ON "_pages_v" USING btree ("version_illustration_image_id" NULLS FIRST);
  CREATE INDEX "_pages_v_version_describes_from_version_describes_from_v_idx" ON "_pages_v" USING btree ("version_describes_from_value" NULLS FIRST);
  CREATE INDEX "_pages_v_version_describes_until_version_describes_until_idx" ON "_pages_v" USING btree ("version_describes_until_value" NULLS FIRST);
  CREATE INDEX "_pages_v_version_historical_since_version_historical_sin_idx" ON "_pages_v" USING btree ("version_historical_since_value" NULLS FIRST);
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug" NULLS FIRST);
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "_pages_v" USING btree ("version_published_at" NULLS FIRST);
  CREATE INDEX "_pages_v_version_workflow_version_workflow_state_idx" ON "_pages_v" USING btree ("version_workflow_state" NULLS FIRST);
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at" NULLS FIRST);
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at" NULLS FIRST);
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at" NULLS FIRST);
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status" NULLS FIRST);
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot" NULLS FIRST);
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale" NULLS FIRST);
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest" NULLS FIRST);
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256" NULLS FIRST);
  CREATE INDEX "media_public_uses_idx" ON "media" USING btree ("public_uses" NULLS FIRST);
  CREATE INDEX "media_is_logo_idx" ON "media" USING btree ("is_logo" NULLS FIRST);
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at" NULLS FIRST);
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename" NULLS FIRST);
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from" NULLS FIRST);
  CREATE INDEX "redirects_to_idx" ON "redirects" USING btree ("to" NULLS FIRST);
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "users_staff_roles_order_idx" ON "users_staff_roles" USING btree ("order" NULLS FIRST);
  CREATE INDEX "users_staff_roles_parent_idx" ON "users_staff_roles" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order" NULLS FIRST);
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id" NULLS FIRST);
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at" NULLS FIRST);
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email" NULLS FIRST);
  CREATE INDEX "users_texts_order_parent" ON "users_texts" USING btree ("order" NULLS FIRST,"parent_id" NULLS FIRST);
  CREATE UNIQUE INDEX "records_key_idx" ON "records" USING btree ("key" NULLS FIRST);
  CREATE INDEX "records_collection_idx" ON "records" USING btree ("collection" NULLS FIRST);
  CREATE INDEX "records_live_idx" ON "records" USING btree ("live" NULLS FIRST);
  CREATE UNIQUE INDEX "records_address_idx" ON "records" USING btree ("address" NULLS FIRST);
  CREATE INDEX "records_texts_order_parent" ON "records_texts" USING btree ("order" NULLS FIRST,"parent_id" NULLS FIRST);
  CREATE UNIQUE INDEX "audit_log_seq_idx" ON "audit_log" USING btree ("seq" NULLS FIRST);
  CREATE UNIQUE INDEX "audit_log_key_idx" ON "audit_log" USING btree ("key" NULLS FIRST);
  CREATE INDEX "collection_documentId_idx" ON "audit_log" USING btree ("collection" NULLS FIRST,"document_id" NULLS FIRST);
  CREATE UNIQUE INDEX "editions_key_idx" ON "editions" USING btree ("key" NULLS FIRST);
  CREATE INDEX "collection_documentId_1_idx" ON "editions" USING btree ("collection" NULLS FIRST,"document_id" NULLS FIRST);
  CREATE INDEX "editions_texts_order_parent" ON "editions_texts" USING btree ("order" NULLS FIRST,"parent_id" NULLS FIRST);
  CREATE INDEX "change_notes_edition_idx" ON "change_notes" USING btree ("edition" NULLS FIRST);
  CREATE INDEX "change_notes_document_id_idx" ON "change_notes" USING btree ("document_id" NULLS FIRST);
  CREATE UNIQUE INDEX "contributions_key_idx" ON "contributions" USING btree ("key" NULLS FIRST);
  CREATE INDEX "contributions_document_id_idx" ON "contributions" USING btree ("document_id" NULLS FIRST);
  CREATE INDEX "contributions_actor_id_idx" ON "contributions" USING btree ("actor_id" NULLS FIRST);
  CREATE INDEX "outbox_seq_idx" ON "outbox" USING btree ("seq" NULLS FIRST);
  CREATE INDEX "proposals_state_idx" ON "proposals" USING btree ("state" NULLS FIRST);
  CREATE INDEX "proposals_proposed_by_idx" ON "proposals" USING btree ("proposed_by" NULLS FIRST);
  CREATE INDEX "collection_documentId_2_idx" ON "proposals" USING btree ("collection" NULLS FIRST,"document_id" NULLS FIRST);
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key" NULLS FIRST);
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key" NULLS FIRST);
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order" NULLS FIRST);
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id" NULLS FIRST);
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path" NULLS FIRST);
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id" NULLS FIRST);
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at" NULLS FIRST);
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at" NULLS FIRST);
  CREATE INDEX "site_units_order_idx" ON "site_units" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "site_units_parent_id_idx" ON "site_units" USING btree ("_parent_id" NULLS FIRST);
  CREATE INDEX "site_holders_order_idx" ON "site_holders" USING btree ("_order" NULLS FIRST);
  CREATE INDEX "site_holders_parent_id_idx" ON "site_holders" USING btree ("_parent_id" NULLS FIRST);
  CREATE UNIQUE INDEX "site_holders_locales_locale_parent_id_unique" ON "site_holders_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);
  CREATE INDEX "site_logo_logo_image_idx" ON "site" USING btree ("logo_image_id" NULLS FIRST);
  CREATE UNIQUE INDEX "site_locales_locale_parent_id_unique" ON "site_locales" USING btree ("_locale" NULLS FIRST,"_parent_id" NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "forums_dimensions" CASCADE;
  DROP TABLE "forums_areas" CASCADE;
  DROP TABLE "forums_areas_locales" CASCADE;
  DROP TABLE "forums_topics" CASCADE;
  DROP TABLE "forums_languages" CASCADE;
  DROP TABLE "forums" CASCADE;
  DROP TABLE "forums_locales" CASCADE;
  DROP TABLE "forums_rels" CASCADE;
  DROP TABLE "_forums_v_version_dimensions" CASCADE;
  DROP TABLE "_forums_v_version_areas" CASCADE;
  DROP TABLE "_forums_v_version_areas_locales" CASCADE;
  DROP TABLE "_forums_v_version_topics" CASCADE;
  DROP TABLE "_forums_v_version_languages" CASCADE;
  DROP TABLE "_forums_v" CASCADE;
  DROP TABLE "_forums_v_locales" CASCADE;
  DROP TABLE "_forums_v_rels" CASCADE;
  DROP TABLE "roles_partners" CASCADE;
  DROP TABLE "roles_tasks" CASCADE;
  DROP TABLE "roles_tasks_locales" CASCADE;
  DROP TABLE "roles_topics" CASCADE;
  DROP TABLE "roles_languages" CASCADE;
  DROP TABLE "roles" CASCADE;
  DROP TABLE "roles_locales" CASCADE;
  DROP TABLE "roles_rels" CASCADE;
  DROP TABLE "_roles_v_version_partners" CASCADE;
  DROP TABLE "_roles_v_version_tasks" CASCADE;
  DROP TABLE "_roles_v_version_tasks_locales" CASCADE;
  DROP TABLE "_roles_v_version_topics" CASCADE;
  DROP TABLE "_roles_v_version_languages" CASCADE;
  DROP TABLE "_roles_v" CASCADE;
  DROP TABLE "_roles_v_locales" CASCADE;
  DROP TABLE "_roles_v_rels" CASCADE;
  DROP TABLE "events_topics" CASCADE;
  DROP TABLE "events_languages" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_topics" CASCADE;
  DROP TABLE "_events_v_version_languages" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "documents_files" CASCADE;
  DROP TABLE "documents_topics" CASCADE;
  DROP TABLE "documents_languages" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_locales" CASCADE;
  DROP TABLE "documents_rels" CASCADE;
  DROP TABLE "_documents_v_version_files" CASCADE;
  DROP TABLE "_documents_v_version_topics" CASCADE;
  DROP TABLE "_documents_v_version_languages" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_locales" CASCADE;
  DROP TABLE "_documents_v_rels" CASCADE;
  DROP TABLE "pages_languages" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v_version_languages" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "users_staff_roles" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_texts" CASCADE;
  DROP TABLE "records" CASCADE;
  DROP TABLE "records_texts" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_texts" CASCADE;
  DROP TABLE "change_notes" CASCADE;
  DROP TABLE "contributions" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "proposals" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_units" CASCADE;
  DROP TABLE "site_holders" CASCADE;
  DROP TABLE "site_holders_locales" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "site_locales" CASCADE;`)
}
