import { mkdirSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { askerOf } from '../access/asker'
import { importing } from '../access/imports'
import { bytesOfTable, openTable } from '../documents/tables/open-table'
import { UnreadableTable } from '../documents/tables/unreadable-table'
import { guessHeader } from '../domain/imports/find-header'
import type { Counts, KeptProblems } from '../domain/imports/import-run'
import { beginRun, keepRun } from '../domain/imports/import-run'
import { sayFile } from '../domain/imports/say-file'
import { readNames } from '../domain/imports/names'
import { suggestMapping } from '../domain/imports/suggest-mapping'
import type { Environment } from '../env'
import { asideIn, type Aside } from '../jobs/imports/aside'
import { importTable } from '../jobs/imports/import-table'
import { fieldsToImport, firstRows, type ImportInput } from '../jobs/imports/open-import'
import { isPortalRunning } from '../search/claim-place'
import { CommandMisuse, type Command, type Terminal } from './command'
import { handOver } from './hand-over'
import { sayProgress, saySummary } from './say'

/** Does what was asked; false where something in the file or the mapping has to be mended first. */
export async function runCommand(
  payload: Payload,
  env: Environment,
  command: Command,
  terminal: Terminal,
): Promise<boolean> {
  const actor = await actorOf(payload, command.as)
  const name = basename(command.file)
  let bytes: Buffer
  try {
    bytes = await bytesOfTable(command.file)
    if (command.map === null) {
      terminal.answer(await suggest(payload, command, { bytes, name }))
      return true
    }
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    terminal.tell(sayFile(command.locale, error.problem))
    return false
  }
  const input: ImportInput = { bytes, name, mapping: await mappingIn(command.map) }
  const runs = env.database === 'sqlite' && isPortalRunning(join(env.dataDir, 'search'))
  if (command.write && runs) return handOver(payload, command, { input, actor, terminal })
  return here(payload, command, { input, actor, terminal })
}

interface Work {
  input: ImportInput
  actor: string | null
  terminal: Terminal
}

/** Reads, and writes where asked, in this process. */
async function here(
  payload: Payload,
  command: Command,
  { input, actor, terminal }: Work,
): Promise<boolean> {
  const { locale, out, write } = command
  const began = performance.now()
  const run = write
    ? await beginRun(payload, { name: input.name, mapping: input.mapping, by: actor })
    : null
  const aside = out === null ? null : await outIn(payload, out, command)
  const { counts, problems, isWhole } = await importTable(payload, input, {
    write: run === null ? null : { run, actor },
    aside: aside?.aside ?? null,
    signal: terminal.signal,
    progress: async (now) => {
      if (run !== null) await keepRun(payload, run, { counts: now, state: 'running' })
      if (now.total > 0) terminal.tell(sayProgress(command, now))
    },
  }).finally(() => aside?.aside.end())
  if (isWhole) await aside?.settle()
  if (run !== null) await endRun(payload, run, { counts, problems, isWhole })
  const seconds = (performance.now() - began) / 1000
  terminal.answer(
    saySummary(locale, {
      counts,
      problems,
      seconds,
      dryRun: !write,
      isWhole,
      out,
      fields: fieldsToImport(payload),
    }),
  )
  return isWhole && problems.stopped === null
}

const endRun = (
  payload: Payload,
  run: string,
  { counts, problems, isWhole }: { counts: Counts; problems: KeptProblems; isWhole: boolean },
): Promise<void> =>
  keepRun(payload, run, {
    counts,
    problems,
    state: problems.stopped === null && isWhole ? 'done' : 'failed',
    endedAt: new Date().toISOString(),
  })

/** The two files of what is said, under their names once they are whole. */
async function outIn(
  payload: Payload,
  folder: string,
  { locale }: Command,
): Promise<{ aside: Aside; settle: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true })
  const paths = { report: join(folder, 'report.csv'), rejects: join(folder, 'rejects.csv') }
  const aside = await asideIn({
    report: `${paths.report}.new`,
    rejects: `${paths.rejects}.new`,
    locale,
    fields: fieldsToImport(payload),
  })
  return {
    aside,
    async settle() {
      for (const path of Object.values(paths)) {
        await rm(path, { force: true })
        await rename(`${path}.new`, path)
      }
    },
  }
}

async function suggest(
  payload: Payload,
  { kind, locale }: Command,
  { bytes, name }: { bytes: Buffer; name: string },
): Promise<string> {
  const table = await openTable(bytes, name)
  const header = guessHeader(await firstRows(table))
  if (!header) throw new UnreadableTable('no_header')
  return suggestMapping({
    header,
    sheet: table.sheet,
    fields: fieldsToImport(payload),
    names: await readNames(payload),
    kind,
    locale,
  })
}

async function mappingIn(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new CommandMisuse('noMap', { name: path })
  })
}

/** The profile of the account it is done for, which must be one that may. */
async function actorOf(payload: Payload, email: string | null): Promise<string | null> {
  if (email === null) return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
    // As the system: the machine's keeper says for whom it is done.
    overrideAccess: true,
    req: await createLocalReq({}, payload),
  })
  const asker = askerOf(docs[0])
  if (!asker || !importing(asker)) throw new CommandMisuse('nobody', { email })
  return asker.profile
}
