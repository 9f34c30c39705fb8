import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`resources_co_owners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`accepted\` integer,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_co_owners_order_idx\` ON \`resources_co_owners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_co_owners_parent_id_idx\` ON \`resources_co_owners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_co_owners_organisation_idx\` ON \`resources_co_owners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_core_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`essential\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_core_elements_order_idx\` ON \`resources_core_elements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_core_elements_parent_id_idx\` ON \`resources_core_elements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_core_elements_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources_core_elements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_core_elements_locales_locale_parent_id_unique\` ON \`resources_core_elements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_core_elements_locales__parent_id_ref_idx\` ON \`resources_core_elements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`period\` text,
  	\`source\` text,
  	\`evaluated_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_evidence_order_idx\` ON \`resources_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_evidence_parent_id_idx\` ON \`resources_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_evidence_locales\` (
  	\`claim\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_evidence_locales_locale_parent_id_unique\` ON \`resources_evidence_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_evidence_locales__parent_id_ref_idx\` ON \`resources_evidence_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`fte\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_team_order_idx\` ON \`resources_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_team_parent_id_idx\` ON \`resources_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_costs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`item\` text,
  	\`amount\` numeric,
  	\`per\` text,
  	\`funding\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_costs_order_idx\` ON \`resources_costs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_costs_parent_id_idx\` ON \`resources_costs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_partners_order_idx\` ON \`resources_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_partners_parent_id_idx\` ON \`resources_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_partners_organisation_idx\` ON \`resources_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_to_localise\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`placeholder\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_to_localise_order_idx\` ON \`resources_to_localise\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_to_localise_parent_id_idx\` ON \`resources_to_localise\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_to_localise_locales\` (
  	\`help\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources_to_localise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_to_localise_locales_locale_parent_id_unique\` ON \`resources_to_localise_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_to_localise_locales__parent_id_ref_idx\` ON \`resources_to_localise_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`area_id\` text(36),
  	FOREIGN KEY (\`area_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_actions_order_idx\` ON \`resources_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_actions_parent_id_idx\` ON \`resources_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_actions_area_idx\` ON \`resources_actions\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_actions_locales\` (
  	\`title\` text,
  	\`result\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_actions_locales_locale_parent_id_unique\` ON \`resources_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_actions_locales__parent_id_ref_idx\` ON \`resources_actions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`target\` numeric,
  	\`actual\` numeric,
  	\`unit\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_indicators_order_idx\` ON \`resources_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_indicators_parent_id_idx\` ON \`resources_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_problems\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`origin\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_problems_order_idx\` ON \`resources_problems\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_problems_parent_id_idx\` ON \`resources_problems\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_problems_locales\` (
  	\`problem\` text,
  	\`solution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources_problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_problems_locales_locale_parent_id_unique\` ON \`resources_problems_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_problems_locales__parent_id_ref_idx\` ON \`resources_problems_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_links_order_idx\` ON \`resources_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_links_parent_id_idx\` ON \`resources_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`name\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_sources_order_idx\` ON \`resources_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_sources_parent_id_idx\` ON \`resources_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`period_ongoing\` integer,
  	\`edition_id\` text(36),
  	\`maturity\` text,
  	\`status\` text,
  	\`contact_id\` text(36),
  	\`no_evidence_yet\` text,
  	\`procedure\` text,
  	\`legal_basis\` text,
  	\`tool_type\` text,
  	\`time_to_adopt\` text,
  	\`report_period_from\` text,
  	\`report_period_to\` text,
  	\`cover_id\` text(36),
  	\`continues_id\` text(36),
  	\`derived_from_id\` text(36),
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`verified_on\` text,
  	\`review_by\` text,
  	\`shown_to_what_did_not_work\` text DEFAULT 'network',
  	\`shown_to_problems\` text DEFAULT 'network',
  	\`shown_to_costs\` text DEFAULT 'institutions',
  	\`shown_to_procedure\` text DEFAULT 'institutions',
  	\`workflow\` text DEFAULT 'draft',
  	\`organisation_id\` text(36),
  	\`slug\` text,
  	\`provenance\` text DEFAULT 'city',
  	\`workflow_since\` text,
  	\`shared_at\` text,
  	\`released_at\` text,
  	\`validated_by_id\` text(36),
  	\`validated_at\` text,
  	\`owner_keys\` text,
  	\`invited_keys\` text,
  	\`submitted_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`continues_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`derived_from_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`validated_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_kind_idx\` ON \`resources\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`resources_edition_idx\` ON \`resources\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_contact_idx\` ON \`resources\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_cover_idx\` ON \`resources\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_continues_idx\` ON \`resources\` (\`continues_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_derived_from_idx\` ON \`resources\` (\`derived_from_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_review_by_idx\` ON \`resources\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`resources_workflow_idx\` ON \`resources\` (\`workflow\`);`)
  await db.run(sql`CREATE INDEX \`resources_organisation_idx\` ON \`resources\` (\`organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_slug_idx\` ON \`resources\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`resources_provenance_idx\` ON \`resources\` (\`provenance\`);`)
  await db.run(sql`CREATE INDEX \`resources_released_at_idx\` ON \`resources\` (\`released_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_validated_by_idx\` ON \`resources\` (\`validated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_updated_at_idx\` ON \`resources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_created_at_idx\` ON \`resources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resources__status_idx\` ON \`resources\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_releasedAt_createdAt_idx\` ON \`resources\` (\`_status\`,\`released_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_kind_releasedAt_createdAt_idx\` ON \`resources\` (\`_status\`,\`kind\`,\`released_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_workflow_idx\` ON \`resources\` (\`organisation_id\`,\`workflow\`);`)
  await db.run(sql`CREATE TABLE \`resources_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`problem\` text,
  	\`approach\` text,
  	\`what_did_not_work\` text,
  	\`preconditions\` text,
  	\`sustainability\` text,
  	\`transfer_potential\` text,
  	\`when_to_use\` text,
  	\`instructions\` text,
  	\`privacy_notes\` text,
  	\`lessons\` text,
  	\`success_factors\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_locales_locale_parent_id_unique\` ON \`resources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_locales__parent_id_ref_idx\` ON \`resources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`profiles_id\` text(36),
  	\`resources_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_rels_order_idx\` ON \`resources_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_parent_idx\` ON \`resources_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_path_idx\` ON \`resources_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_topics_id_idx\` ON \`resources_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_profiles_id_idx\` ON \`resources_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_resources_id_idx\` ON \`resources_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_rels_documents_id_idx\` ON \`resources_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_co_owners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`accepted\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_co_owners_order_idx\` ON \`_resources_v_version_co_owners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_co_owners_parent_id_idx\` ON \`_resources_v_version_co_owners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_co_owners_organisation_idx\` ON \`_resources_v_version_co_owners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_core_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`essential\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_core_elements_order_idx\` ON \`_resources_v_version_core_elements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_core_elements_parent_id_idx\` ON \`_resources_v_version_core_elements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_core_elements_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v_version_core_elements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_version_core_elements_locales_locale_parent_id_\` ON \`_resources_v_version_core_elements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_core_elements_locales__parent_id_ref_idx\` ON \`_resources_v_version_core_elements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`period\` text,
  	\`source\` text,
  	\`evaluated_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_evidence_order_idx\` ON \`_resources_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_evidence_parent_id_idx\` ON \`_resources_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_evidence_locales\` (
  	\`claim\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v_version_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_version_evidence_locales_locale_parent_id_uniqu\` ON \`_resources_v_version_evidence_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_evidence_locales__parent_id_ref_idx\` ON \`_resources_v_version_evidence_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`fte\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_team_order_idx\` ON \`_resources_v_version_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_team_parent_id_idx\` ON \`_resources_v_version_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_costs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item\` text,
  	\`amount\` numeric,
  	\`per\` text,
  	\`funding\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_costs_order_idx\` ON \`_resources_v_version_costs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_costs_parent_id_idx\` ON \`_resources_v_version_costs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_partners_order_idx\` ON \`_resources_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_partners_parent_id_idx\` ON \`_resources_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_partners_organisation_idx\` ON \`_resources_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_to_localise\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`placeholder\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_to_localise_order_idx\` ON \`_resources_v_version_to_localise\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_to_localise_parent_id_idx\` ON \`_resources_v_version_to_localise\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_to_localise_locales\` (
  	\`help\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v_version_to_localise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_version_to_localise_locales_locale_parent_id_un\` ON \`_resources_v_version_to_localise_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_to_localise_locales__parent_id_ref_idx\` ON \`_resources_v_version_to_localise_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_actions_order_idx\` ON \`_resources_v_version_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_actions_parent_id_idx\` ON \`_resources_v_version_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_actions_area_idx\` ON \`_resources_v_version_actions\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_actions_locales\` (
  	\`title\` text,
  	\`result\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v_version_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_version_actions_locales_locale_parent_id_unique\` ON \`_resources_v_version_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_actions_locales__parent_id_ref_idx\` ON \`_resources_v_version_actions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`target\` numeric,
  	\`actual\` numeric,
  	\`unit\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_indicators_order_idx\` ON \`_resources_v_version_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_indicators_parent_id_idx\` ON \`_resources_v_version_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_problems\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`origin\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_problems_order_idx\` ON \`_resources_v_version_problems\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_problems_parent_id_idx\` ON \`_resources_v_version_problems\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_problems_locales\` (
  	\`problem\` text,
  	\`solution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v_version_problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_version_problems_locales_locale_parent_id_uniqu\` ON \`_resources_v_version_problems_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_problems_locales__parent_id_ref_idx\` ON \`_resources_v_version_problems_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_links_order_idx\` ON \`_resources_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_links_parent_id_idx\` ON \`_resources_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`name\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_sources_order_idx\` ON \`_resources_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_sources_parent_id_idx\` ON \`_resources_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_period_from\` text,
  	\`version_period_to\` text,
  	\`version_period_ongoing\` integer,
  	\`version_edition_id\` text(36),
  	\`version_maturity\` text,
  	\`version_status\` text,
  	\`version_contact_id\` text(36),
  	\`version_no_evidence_yet\` text,
  	\`version_procedure\` text,
  	\`version_legal_basis\` text,
  	\`version_tool_type\` text,
  	\`version_time_to_adopt\` text,
  	\`version_report_period_from\` text,
  	\`version_report_period_to\` text,
  	\`version_cover_id\` text(36),
  	\`version_continues_id\` text(36),
  	\`version_derived_from_id\` text(36),
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_verified_on\` text,
  	\`version_review_by\` text,
  	\`version_shown_to_what_did_not_work\` text DEFAULT 'network',
  	\`version_shown_to_problems\` text DEFAULT 'network',
  	\`version_shown_to_costs\` text DEFAULT 'institutions',
  	\`version_shown_to_procedure\` text DEFAULT 'institutions',
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_organisation_id\` text(36),
  	\`version_slug\` text,
  	\`version_provenance\` text DEFAULT 'city',
  	\`version_workflow_since\` text,
  	\`version_shared_at\` text,
  	\`version_released_at\` text,
  	\`version_validated_by_id\` text(36),
  	\`version_validated_at\` text,
  	\`version_owner_keys\` text,
  	\`version_invited_keys\` text,
  	\`version_submitted_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_continues_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_derived_from_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_validated_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_parent_idx\` ON \`_resources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_kind_idx\` ON \`_resources_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_edition_idx\` ON \`_resources_v\` (\`version_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_contact_idx\` ON \`_resources_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_cover_idx\` ON \`_resources_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_continues_idx\` ON \`_resources_v\` (\`version_continues_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_derived_from_idx\` ON \`_resources_v\` (\`version_derived_from_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_review_by_idx\` ON \`_resources_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_workflow_idx\` ON \`_resources_v\` (\`version_workflow\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_organisation_idx\` ON \`_resources_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_slug_idx\` ON \`_resources_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_provenance_idx\` ON \`_resources_v\` (\`version_provenance\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_released_at_idx\` ON \`_resources_v\` (\`version_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_validated_by_idx\` ON \`_resources_v\` (\`version_validated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_updated_at_idx\` ON \`_resources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_created_at_idx\` ON \`_resources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version__status_idx\` ON \`_resources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_created_at_idx\` ON \`_resources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_updated_at_idx\` ON \`_resources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_snapshot_idx\` ON \`_resources_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_published_locale_idx\` ON \`_resources_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_parent_latest_idx\` ON \`_resources_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_releasedAt_version_createdAt_idx\` ON \`_resources_v\` (\`version__status\`,\`version_released_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_resources_v\` (\`version__status\`,\`version_kind\`,\`version_released_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_organisation_version_workflow_idx\` ON \`_resources_v\` (\`version_organisation_id\`,\`version_workflow\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_problem\` text,
  	\`version_approach\` text,
  	\`version_what_did_not_work\` text,
  	\`version_preconditions\` text,
  	\`version_sustainability\` text,
  	\`version_transfer_potential\` text,
  	\`version_when_to_use\` text,
  	\`version_instructions\` text,
  	\`version_privacy_notes\` text,
  	\`version_lessons\` text,
  	\`version_success_factors\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_locales_locale_parent_id_unique\` ON \`_resources_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_locales__parent_id_ref_idx\` ON \`_resources_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`profiles_id\` text(36),
  	\`resources_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_order_idx\` ON \`_resources_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_parent_idx\` ON \`_resources_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_path_idx\` ON \`_resources_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_topics_id_idx\` ON \`_resources_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_profiles_id_idx\` ON \`_resources_v_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_resources_id_idx\` ON \`_resources_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_rels_documents_id_idx\` ON \`_resources_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`provenance\` text DEFAULT 'city',
  	\`audience\` text DEFAULT 'organisation',
  	\`readers\` text,
  	\`audience_kept_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_organisation_idx\` ON \`documents\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_provenance_idx\` ON \`documents\` (\`provenance\`);`)
  await db.run(sql`CREATE INDEX \`documents_audience_idx\` ON \`documents\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_locales__parent_id_ref_idx\` ON \`documents_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_texts_parent_id_ref_idx\` ON \`documents_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`people\` text,
  	\`credit\` text,
  	\`licence\` text,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`provenance\` text DEFAULT 'city',
  	\`audience\` text DEFAULT 'organisation',
  	\`readers\` text,
  	\`audience_kept_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_organisation_idx\` ON \`media\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`media_provenance_idx\` ON \`media\` (\`provenance\`);`)
  await db.run(sql`CREATE INDEX \`media_audience_idx\` ON \`media\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales__parent_id_ref_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_texts_parent_id_ref_idx\` ON \`media_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`official_name\` text,
  	\`co_official_name\` text,
  	\`kind\` text NOT NULL,
  	\`represented_by_id\` text(36),
  	\`province\` text,
  	\`region\` text,
  	\`istat_code\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`population_value\` numeric,
  	\`population_year\` numeric,
  	\`population_source\` text,
  	\`logo_id\` text(36),
  	\`cover_id\` text(36),
  	\`website\` text,
  	\`office\` text,
  	\`public_email\` text,
  	\`public_phone\` text,
  	\`slug\` text,
  	\`provenance\` text DEFAULT 'city',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`represented_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organisations_represented_by_idx\` ON \`organisations\` (\`represented_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_cover_idx\` ON \`organisations\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_provenance_idx\` ON \`organisations\` (\`provenance\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text NOT NULL,
  	\`summary\` text,
  	\`story\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales__parent_id_ref_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`editions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_editions_id_idx\` ON \`organisations_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`fund\` text,
  	\`stated_membership_source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_code_idx\` ON \`editions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions_locales\` (
  	\`label\` text,
  	\`funding_statement\` text,
  	\`stated_membership_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_locales_locale_parent_id_unique\` ON \`editions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_locales__parent_id_ref_idx\` ON \`editions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`facet\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`slug\` text,
  	\`provenance\` text DEFAULT 'city',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_facet_idx\` ON \`topics\` (\`facet\`);`)
  await db.run(sql`CREATE INDEX \`topics_parent_idx\` ON \`topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_provenance_idx\` ON \`topics\` (\`provenance\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_locales__parent_id_ref_idx\` ON \`topics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_texts_order_parent\` ON \`topics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_texts_locale_parent\` ON \`topics_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_texts_parent_id_ref_idx\` ON \`topics_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text NOT NULL,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales__parent_id_ref_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
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
  	\`role\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`status\` text DEFAULT 'invited' NOT NULL,
  	\`ends_on\` text,
  	\`locale\` text DEFAULT 'it' NOT NULL,
  	\`profile_id\` text(36),
  	\`acts_for_id\` text(36),
  	\`invited_by_id\` text(36),
  	\`privacy_seen_version\` text,
  	\`privacy_seen_at\` text,
  	\`provenance\` text DEFAULT 'city',
  	\`token_purpose\` text,
  	\`token_hash\` text,
  	\`token_expires_at\` text,
  	\`pending_email\` text,
  	\`pending_expires_at\` text,
  	\`new_address_hash\` text,
  	\`old_address_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`profile_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`acts_for_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_organisation_idx\` ON \`users\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`users_status_idx\` ON \`users\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_profile_idx\` ON \`users\` (\`profile_id\`);`)
  await db.run(sql`CREATE INDEX \`users_acts_for_idx\` ON \`users\` (\`acts_for_id\`);`)
  await db.run(sql`CREATE INDEX \`users_invited_by_idx\` ON \`users\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`users_provenance_idx\` ON \`users\` (\`provenance\`);`)
  await db.run(sql`CREATE INDEX \`users_token_hash_idx\` ON \`users\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`users_new_address_hash_idx\` ON \`users\` (\`new_address_hash\`);`)
  await db.run(sql`CREATE INDEX \`users_old_address_hash_idx\` ON \`users\` (\`old_address_hash\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`profiles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_name\` text NOT NULL,
  	\`organisation_id\` text(36),
  	\`job_title\` text,
  	\`avatar_id\` text(36),
  	\`open_to_tutoring\` integer DEFAULT false,
  	\`name_public\` integer DEFAULT false,
  	\`provenance\` text DEFAULT 'city',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`avatar_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_organisation_idx\` ON \`profiles\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_avatar_idx\` ON \`profiles\` (\`avatar_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_name_public_idx\` ON \`profiles\` (\`name_public\`);`)
  await db.run(sql`CREATE INDEX \`profiles_provenance_idx\` ON \`profiles\` (\`provenance\`);`)
  await db.run(sql`CREATE INDEX \`profiles_updated_at_idx\` ON \`profiles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`profiles_created_at_idx\` ON \`profiles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`profiles_locales\` (
  	\`bio\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`profiles_locales_locale_parent_id_unique\` ON \`profiles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_locales__parent_id_ref_idx\` ON \`profiles_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_texts_order_parent\` ON \`profiles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_texts_parent_id_ref_idx\` ON \`profiles_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_rels_order_idx\` ON \`profiles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`profiles_rels_parent_idx\` ON \`profiles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_rels_path_idx\` ON \`profiles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`profiles_rels_topics_id_idx\` ON \`profiles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`verb\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`organisation_id\` text(36),
  	\`subject_collection\` text,
  	\`subject_row\` text,
  	\`subject_version\` text,
  	\`from\` text,
  	\`to\` text,
  	\`note\` text,
  	\`at\` text NOT NULL,
  	\`readers\` text,
  	\`about_person\` integer,
  	\`person\` text,
  	\`person_role\` text,
  	\`person_organisation\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_actor_idx\` ON \`activities\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_organisation_idx\` ON \`activities\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_subject_subject_row_idx\` ON \`activities\` (\`subject_row\`);`)
  await db.run(sql`CREATE INDEX \`activities_at_idx\` ON \`activities\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`activities_about_person_idx\` ON \`activities\` (\`about_person\`);`)
  await db.run(sql`CREATE INDEX \`activities_person_idx\` ON \`activities\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`subject_row_at_idx\` ON \`activities\` (\`subject_row\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`noun\` text NOT NULL,
  	\`row\` text NOT NULL,
  	\`operation\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_row_idx\` ON \`changes\` (\`row\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outgoing_mail\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`html\` text,
  	\`text\` text,
  	\`message_id\` text NOT NULL,
  	\`about\` text,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`sent_at\` text,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outgoing_mail_about_idx\` ON \`outgoing_mail\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_updated_at_idx\` ON \`outgoing_mail\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_created_at_idx\` ON \`outgoing_mail\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`outgoing_mail\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`visits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`room\` text NOT NULL,
  	\`pages\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`visits_key_idx\` ON \`visits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`visits_month_idx\` ON \`visits\` (\`month\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`resources_id\` text(36),
  	\`documents_id\` text(36),
  	\`media_id\` text(36),
  	\`organisations_id\` text(36),
  	\`editions_id\` text(36),
  	\`topics_id\` text(36),
  	\`pages_id\` text(36),
  	\`users_id\` text(36),
  	\`profiles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_profiles_id_idx\` ON \`payload_locked_documents_rels\` (\`profiles_id\`);`)
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`resources_co_owners\`;`)
  await db.run(sql`DROP TABLE \`resources_core_elements\`;`)
  await db.run(sql`DROP TABLE \`resources_core_elements_locales\`;`)
  await db.run(sql`DROP TABLE \`resources_evidence\`;`)
  await db.run(sql`DROP TABLE \`resources_evidence_locales\`;`)
  await db.run(sql`DROP TABLE \`resources_team\`;`)
  await db.run(sql`DROP TABLE \`resources_costs\`;`)
  await db.run(sql`DROP TABLE \`resources_partners\`;`)
  await db.run(sql`DROP TABLE \`resources_to_localise\`;`)
  await db.run(sql`DROP TABLE \`resources_to_localise_locales\`;`)
  await db.run(sql`DROP TABLE \`resources_actions\`;`)
  await db.run(sql`DROP TABLE \`resources_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`resources_indicators\`;`)
  await db.run(sql`DROP TABLE \`resources_problems\`;`)
  await db.run(sql`DROP TABLE \`resources_problems_locales\`;`)
  await db.run(sql`DROP TABLE \`resources_links\`;`)
  await db.run(sql`DROP TABLE \`resources_sources\`;`)
  await db.run(sql`DROP TABLE \`resources\`;`)
  await db.run(sql`DROP TABLE \`resources_locales\`;`)
  await db.run(sql`DROP TABLE \`resources_rels\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_co_owners\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_core_elements\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_core_elements_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_evidence_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_team\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_costs\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_to_localise\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_to_localise_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_actions\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_indicators\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_problems\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_problems_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_resources_v\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`media_texts\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_texts\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`profiles\`;`)
  await db.run(sql`DROP TABLE \`profiles_locales\`;`)
  await db.run(sql`DROP TABLE \`profiles_texts\`;`)
  await db.run(sql`DROP TABLE \`profiles_rels\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`outgoing_mail\`;`)
  await db.run(sql`DROP TABLE \`visits\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
