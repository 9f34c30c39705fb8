import { writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { besideImportFile, readImportFile, storeImportFile } from '../documents/import-files'
import { readRun, type ImportRun } from '../domain/imports/import-run'
import { queueRun } from '../domain/imports/queue-import'
import { message } from '../i18n/message'
import { fieldsToImport, type ImportInput } from '../jobs/imports/open-import'
import type { Command, Terminal } from './command'
import { sayProgress, saySummary } from './say'

const lookedMs = 500

/**
 * Leaves the table to the portal that runs, which alone writes its database, and says how far it is.
 * Ended meanwhile, the portal goes on.
 */
export async function handOver(
  payload: Payload,
  command: Command,
  { input, actor, terminal }: { input: ImportInput; actor: string | null; terminal: Terminal },
): Promise<boolean> {
  const { file, locale, out } = command
  const began = performance.now()
  const stored = await storeImportFile(input.bytes, /\.xlsx$/i.test(file) ? 'xlsx' : 'csv')
  const { id } = await queueRun(await createLocalReq({}, payload), {
    name: input.name,
    file: stored,
    mapping: input.mapping,
    dryRun: false,
    by: actor,
  })
  terminal.tell(message(locale, 'imports.told.handedOver'))
  const run = await ended(payload, id, { command, terminal })
  if (!run) return false
  if (out !== null) await takeOut(stored, out)
  const { counts, problems, state } = run
  const seconds = (performance.now() - began) / 1000
  terminal.answer(
    saySummary(locale, {
      counts,
      problems,
      seconds,
      dryRun: false,
      isWhole: state === 'done',
      out,
      fields: fieldsToImport(payload),
    }),
  )
  return state === 'done'
}

async function ended(
  payload: Payload,
  id: string,
  { command, terminal }: { command: Command; terminal: Terminal },
): Promise<ImportRun | null> {
  for (let told = -1; !terminal.signal.aborted;) {
    const run = await readRun(payload, id)
    if (!run || run.state === 'done' || run.state === 'failed') return run
    const { done, total } = run.counts
    if (done > told && total > 0) terminal.tell(sayProgress(command, run.counts))
    told = Math.max(told, done)
    await setTimeout(lookedMs, undefined, { signal: terminal.signal }).catch(() => undefined)
  }
  terminal.tell(message(command.locale, 'imports.told.goesOn'))
  return null
}

async function takeOut(stored: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const what of ['report', 'rejects'] as const) {
    const bytes = await readImportFile(besideImportFile(stored, what))
    if (bytes) await writeFile(join(folder, `${what}.csv`), bytes)
  }
}
