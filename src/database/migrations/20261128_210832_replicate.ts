import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`resources_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`element\` text,
  	\`replication\` text,
  	\`on\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_credits_order_idx\` ON \`resources_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`resources_credits_parent_id_idx\` ON \`resources_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_credits_organisation_idx\` ON \`resources_credits\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`element\` text,
  	\`replication\` text,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_credits_order_idx\` ON \`_resources_v_version_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_credits_parent_id_idx\` ON \`_resources_v_version_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_credits_organisation_idx\` ON \`_resources_v_version_credits\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`replications_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phase\` text NOT NULL,
  	\`planned_on\` text,
  	\`reached_on\` text,
  	\`owner_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replications_phases_order_idx\` ON \`replications_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replications_phases_parent_id_idx\` ON \`replications_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_phases_planned_on_idx\` ON \`replications_phases\` (\`planned_on\`);`)
  await db.run(sql`CREATE INDEX \`replications_phases_owner_idx\` ON \`replications_phases\` (\`owner_id\`);`)
  await db.run(sql`CREATE TABLE \`replications_transferability\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`factor\` text NOT NULL,
  	\`source_score\` numeric,
  	\`adopter_score\` numeric,
  	\`evidence\` text,
  	\`mitigation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replications_transferability_order_idx\` ON \`replications_transferability\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replications_transferability_parent_id_idx\` ON \`replications_transferability\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`replications_adaptations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`element\` text,
  	\`element_key\` text,
  	\`essential\` integer,
  	\`change\` text,
  	\`reason\` text,
  	\`effect\` text,
  	\`decided_by\` text,
  	\`propose_to_source\` integer,
  	\`answer\` text DEFAULT 'none',
  	\`answer_note\` text,
  	\`answered_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replications_adaptations_order_idx\` ON \`replications_adaptations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replications_adaptations_parent_id_idx\` ON \`replications_adaptations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_adaptations_answer_idx\` ON \`replications_adaptations\` (\`answer\`);`)
  await db.run(sql`CREATE TABLE \`replications_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`indicator\` text,
  	\`baseline\` numeric,
  	\`value\` numeric,
  	\`unit\` text,
  	\`period\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replications_outcomes_order_idx\` ON \`replications_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replications_outcomes_parent_id_idx\` ON \`replications_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`replications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36) NOT NULL,
  	\`source_version\` text,
  	\`source_organisation_id\` text(36),
  	\`source_keys\` text,
  	\`source_workflow\` text,
  	\`adopter_id\` text(36) NOT NULL,
  	\`running_key\` text NOT NULL,
  	\`lead_id\` text(36),
  	\`tutor_id\` text(36),
  	\`tutor_asked_id\` text(36),
  	\`tutor_answer\` text DEFAULT 'none',
  	\`tutor_note\` text,
  	\`depth\` text NOT NULL,
  	\`depth_reason\` text,
  	\`phase\` text DEFAULT 'interest',
  	\`outcome\` text DEFAULT 'active',
  	\`outcome_reason\` text,
  	\`ended_at\` text,
  	\`letter\` text,
  	\`result_id\` text(36),
  	\`source_note\` text,
  	\`visibility\` text DEFAULT 'city',
  	\`visibility_since\` text,
  	\`provenance\` text DEFAULT 'city',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`adopter_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tutor_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tutor_asked_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`replications_source_idx\` ON \`replications\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_source_organisation_idx\` ON \`replications\` (\`source_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_adopter_idx\` ON \`replications\` (\`adopter_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`replications_running_key_idx\` ON \`replications\` (\`running_key\`);`)
  await db.run(sql`CREATE INDEX \`replications_lead_idx\` ON \`replications\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_tutor_idx\` ON \`replications\` (\`tutor_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_tutor_asked_idx\` ON \`replications\` (\`tutor_asked_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_result_idx\` ON \`replications\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`replications_provenance_idx\` ON \`replications\` (\`provenance\`);`)
  await db.run(sql`CREATE INDEX \`replications_updated_at_idx\` ON \`replications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`replications_created_at_idx\` ON \`replications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`adopter_outcome_idx\` ON \`replications\` (\`adopter_id\`,\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`visibility_createdAt_idx\` ON \`replications\` (\`visibility\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`assessments_scores\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`factor\` text NOT NULL,
  	\`source_score\` numeric,
  	\`adopter_score\` numeric,
  	\`evidence\` text,
  	\`mitigation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assessments_scores_order_idx\` ON \`assessments_scores\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assessments_scores_parent_id_idx\` ON \`assessments_scores\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assessments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`source_id\` text(36) NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`assessments_key_idx\` ON \`assessments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`assessments_source_idx\` ON \`assessments\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_organisation_idx\` ON \`assessments\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_by_idx\` ON \`assessments\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_updated_at_idx\` ON \`assessments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assessments_created_at_idx\` ON \`assessments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`activity\` text,
  	\`recipient_id\` text(36) NOT NULL,
  	\`collection\` text,
  	\`row\` text,
  	\`detail\` text,
  	\`at\` text NOT NULL,
  	\`read_at\` text,
  	\`mail_at\` text,
  	\`mailed_at\` text,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_activity_idx\` ON \`notifications\` (\`activity\`);`)
  await db.run(sql`CREATE INDEX \`notifications_recipient_idx\` ON \`notifications\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_row_idx\` ON \`notifications\` (\`row\`);`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_mail_at_idx\` ON \`notifications\` (\`mail_at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_at_idx\` ON \`notifications\` (\`recipient_id\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`enquiries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`organisation_id\` text(36),
  	\`resource_id\` text(36),
  	\`page\` text,
  	\`name\` text,
  	\`workplace\` text,
  	\`email\` text,
  	\`message\` text,
  	\`locale\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`closed_at\` text,
  	\`closed_by_id\` text(36),
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`closed_by_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiries_key_idx\` ON \`enquiries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_organisation_idx\` ON \`enquiries\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_resource_idx\` ON \`enquiries\` (\`resource_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_at_idx\` ON \`enquiries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_closed_at_idx\` ON \`enquiries\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_closed_by_idx\` ON \`enquiries\` (\`closed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`adopter_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_adopter_keys\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices\` text;`)
  await db.run(sql`ALTER TABLE \`saved_searches\` ADD \`told_at\` text;`)
  await db.run(sql`ALTER TABLE \`outgoing_mail\` ADD \`reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`outgoing_mail\` ADD \`unsubscribe_url\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`resources_credits\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_credits\`;`)
  await db.run(sql`DROP TABLE \`replications_phases\`;`)
  await db.run(sql`DROP TABLE \`replications_transferability\`;`)
  await db.run(sql`DROP TABLE \`replications_adaptations\`;`)
  await db.run(sql`DROP TABLE \`replications_outcomes\`;`)
  await db.run(sql`DROP TABLE \`replications\`;`)
  await db.run(sql`DROP TABLE \`assessments_scores\`;`)
  await db.run(sql`DROP TABLE \`assessments\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`enquiries\`;`)
  await db.run(sql`ALTER TABLE \`resources\` DROP COLUMN \`adopter_keys\`;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` DROP COLUMN \`version_adopter_keys\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices\`;`)
  await db.run(sql`ALTER TABLE \`saved_searches\` DROP COLUMN \`told_at\`;`)
  await db.run(sql`ALTER TABLE \`outgoing_mail\` DROP COLUMN \`reply_to\`;`)
  await db.run(sql`ALTER TABLE \`outgoing_mail\` DROP COLUMN \`unsubscribe_url\`;`)
}
