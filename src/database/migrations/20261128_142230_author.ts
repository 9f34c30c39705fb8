import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`document_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`filename\` text NOT NULL,
  	\`pages\` text NOT NULL,
  	\`language\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`document_texts_document_idx\` ON \`document_texts\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`cleared_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`resource_id\` text(36),
  	\`place\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cleared_places_resource_idx\` ON \`cleared_places\` (\`resource_id\`);`)
  await db.run(sql`CREATE INDEX \`cleared_places_by_idx\` ON \`cleared_places\` (\`by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resource_place_idx\` ON \`cleared_places\` (\`resource_id\`,\`place\`);`)
  await db.run(sql`CREATE TABLE \`removals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`row\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`removals_row_idx\` ON \`removals\` (\`row\`);`)
  await db.run(sql`CREATE INDEX \`removals_by_idx\` ON \`removals\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`dry_run\` integer DEFAULT true NOT NULL,
  	\`mapping\` text NOT NULL,
  	\`file\` text,
  	\`rejects\` text,
  	\`total\` numeric,
  	\`done\` numeric,
  	\`created\` numeric,
  	\`unchanged\` numeric,
  	\`rejected\` numeric,
  	\`problems\` text,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`ended_at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_by_idx\` ON \`imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_at_idx\` ON \`imports\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`imported_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`resource_id\` text(36),
  	\`import_id\` text(36),
  	\`origin\` text NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`imported_rows_key_idx\` ON \`imported_rows\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`imported_rows_resource_idx\` ON \`imported_rows\` (\`resource_id\`);`)
  await db.run(sql`CREATE INDEX \`imported_rows_import_idx\` ON \`imported_rows\` (\`import_id\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`until\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_name_idx\` ON \`leases\` (\`name\`);`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_resources_v_autosave_idx\` ON \`_resources_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`text_state\` text DEFAULT 'waiting';`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pages\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`thumbnail\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`file_version\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`replaced_on\` text;`)
  await db.run(sql`CREATE INDEX \`documents_text_state_idx\` ON \`documents\` (\`text_state\`);`)
  await db.run(sql`CREATE INDEX \`documents_thumbnail_idx\` ON \`documents\` (\`thumbnail\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`document_texts\`;`)
  await db.run(sql`DROP TABLE \`cleared_places\`;`)
  await db.run(sql`DROP TABLE \`removals\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`imported_rows\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP INDEX \`_resources_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`documents_text_state_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_thumbnail_idx\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`text_state\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pages\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`warnings\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`thumbnail\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`file_version\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`replaced_on\`;`)
}
