import { createLocalReq, type Payload } from 'payload'
import {
  besideImportFile,
  importFilePath,
  readImportFile,
  removeImportFile,
  settleImportFile,
  sweepImportFiles,
} from '../documents/import-files'
import { keepRun, readRun, type ImportRun } from '../domain/imports/import-run'
import { filesInUse } from '../domain/imports/files-in-use'
import { importJob, queueAgain, queueMissingImports } from '../domain/imports/queue-import'
import { defaultLocale } from '../i18n/locales'
import type { Job } from './job'

/** Other jobs wait meanwhile: what is left after this goes to the end of the queue. */
const patienceMs = 20_000

/** Reads a table that somebody wants brought in; writes its entries once they have said yes. */
export const importTables: Job = {
  slug: importJob,
  attempts: 8,

  async run(payload, { run: id = '' }, signal) {
    const run = await readRun(payload, id)
    if (!run || run.state === 'done' || run.state === 'failed') return
    const bytes = run.file && (await readImportFile(run.file))
    if (!run.file || !bytes) return fail(payload, run, 'gone')
    await keepRun(payload, id, { state: 'running' })
    await bringIn(payload, { ...run, file: run.file }, { bytes, signal })
    await sweepImportFiles(await filesInUse(payload))
  },

  async givenUp(payload, { run: id = '' }) {
    const run = await readRun(payload, id)
    if (run) await fail(payload, run, 'givenUp')
  },

  queueMissing: async (payload) => queueMissingImports(payload, await createLocalReq({}, payload)),
}

async function bringIn(
  payload: Payload,
  run: ImportRun & { file: string },
  { bytes, signal }: { bytes: Buffer; signal: AbortSignal },
): Promise<void> {
  const { importTable } = await import('./imports/import-table')
  const { fieldsToImport } = await import('./imports/open-import')
  const { asideIn } = await import('./imports/aside')
  const report = besideImportFile(run.file, 'report')
  const rejects = besideImportFile(run.file, 'rejects')
  const aside = await asideIn({
    report: `${importFilePath(report)}.new`,
    rejects: `${importFilePath(rejects)}.new`,
    locale: defaultLocale,
    fields: fieldsToImport(payload),
  })
  const { counts, problems, isWhole } = await importTable(
    payload,
    { bytes, name: run.name, mapping: run.mapping },
    {
      write: run.dryRun ? null : { run: run.id, actor: run.by },
      aside,
      signal,
      // Another go begins from the first row: it shows nothing of what has been told already.
      progress: (now) =>
        now.done < run.counts.done ? undefined : keepRun(payload, run.id, { counts: now }),
      patienceMs: run.dryRun ? Infinity : patienceMs,
    },
  ).finally(() => aside.end())
  signal.throwIfAborted()
  if (!isWhole) return queueAgain(await createLocalReq({}, payload), run.id)
  await settleImportFile(report)
  await settleImportFile(rejects)
  // A dry run's table waits for a yes, or for a mapping that is mended.
  const isNeeded = run.dryRun && !problems.stopped?.file
  if (!isNeeded) await removeImportFile(run.file)
  await keepRun(payload, run.id, {
    state: problems.stopped && !run.dryRun ? 'failed' : 'done',
    counts,
    problems,
    rejects,
    ...(isNeeded ? {} : { file: null }),
    endedAt: new Date().toISOString(),
  })
}

async function fail(payload: Payload, run: ImportRun, file: string): Promise<void> {
  if (run.file) await removeImportFile(run.file)
  await keepRun(payload, run.id, {
    state: 'failed',
    file: null,
    problems: { ...run.problems, stopped: { file } },
    endedAt: new Date().toISOString(),
  })
}
