import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

/**
 * Writes what is made from the collections: their types, the panel's list of components, and the
 * migration that brings a SQLite database to them. `--check` writes nothing and fails when
 * something is out of date; `--name=<words>` names the migration; `--initial` replaces all
 * migrations by one, which is right only while no database is to be kept.
 */
const flags = process.argv.slice(2)
const check = flags.includes('--check')
const name = flags.find((flag) => flag.startsWith('--name='))?.slice('--name='.length) ?? 'changes'
// The schema is SQLite's, whatever database this machine uses.
for (const variable of ['DATABASE_URI', 'SERVER_URL', 'PAYLOAD_SECRET'])
  delete process.env[variable]

const { default: promisedConfig } = await import('../payload.config')
const config = await promisedConfig
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const stale = [...(await staleFiles()), ...(await staleMigration())]
for (const file of stale) console.log(`${check ? 'out of date' : 'written'}: ${file}`)
if (stale.length === 0) console.log('all generated files are up to date')
process.exit(check && stale.length > 0 ? 1 : 0)

/** Types and list of components: made beside, compared, and put in place when they differ. */
async function staleFiles(): Promise<string[]> {
  const beside = await mkdtemp(join(tmpdir(), 'portal-generate-'))
  try {
    const types = relative('.', config.typescript.outputFile ?? '')
    const map = relative('.', String(config.admin.importMap.importMapFile))
    for (const file of [types, map]) await mkdir(dirname(join(beside, file)), { recursive: true })
    await generateTypes(placed(config, beside, types, map), { log: false })
    await generateImportMap(placed(config, beside, types, map), { log: false, force: true })
    const differing = []
    for (const file of [types, map]) {
      const content = await readFile(join(beside, file), 'utf8')
      if (existsSync(file) && (await readFile(file, 'utf8')) === content) continue
      differing.push(file)
      if (check) continue
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
    return differing
  } finally {
    await rm(beside, { recursive: true })
  }
}

function placed(given: SanitizedConfig, root: string, types: string, map: string): SanitizedConfig {
  const importMap = { ...given.admin.importMap, baseDir: root, importMapFile: join(root, map) }
  return {
    ...given,
    admin: { ...given.admin, importMap },
    typescript: { ...given.typescript, outputFile: join(root, types) },
  }
}

/** The migration is missing when the last one's picture of the schema is not today's. */
async function staleMigration(): Promise<string[]> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const folder = adapter.migrationDir
  const initial = flags.includes('--initial') && !check
  if (initial)
    for (const file of await readdir(folder)) await rm(join(folder, file), { recursive: true })
  const pictures = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  const last = pictures.at(-1)
  const today = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
  if (last && isSame(JSON.parse(await readFile(join(folder, last), 'utf8')), today)) return []
  if (!check) {
    await adapter.createMigration({
      migrationName: initial || !last ? 'initial' : name,
      payload,
      forceAcceptWarning: true,
    })
    await importTypesAsTypes(folder)
  }
  return [`${relative('.', folder)} (${last ?? 'none yet'})`]
}

/** Payload's template imports types as values, which only a compiler that looks them up forgives. */
async function importTypesAsTypes(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.ts')) continue
    const content = await readFile(join(folder, file), 'utf8')
    const typed = content.replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    await writeFile(join(folder, file), typed)
  }
}

/** Pictures differ in their own ids at every making. */
function isSame(one: object, other: object): boolean {
  const content = (picture: object) => JSON.stringify({ ...picture, id: '', prevId: '' })
  return content(one) === content(other)
}
