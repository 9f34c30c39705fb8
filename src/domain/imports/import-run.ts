import type { Payload } from 'payload'
import { idOf } from '../../access/asker'
import { textOf } from '../stored'
import type { ImportState } from './import-states'
import type { MappingProblem } from './mapping-problem'
import type { RowProblem } from './row-problem'

/** How a run ended before any row: the file's own problem, or the mapping's. */
export interface Stopped {
  file?: string
  mapping?: MappingProblem[]
}

/** Rows, by what became of them; in a dry run, by what would. */
export interface Counts {
  total: number
  /** Read so far. */
  done: number
  created: number
  /** There already. */
  unchanged: number
  /** Set aside. */
  rejected: number
  /** No entries: totals, repeated headers and rows. */
  skipped: number
}

/** What `problems` of a run keeps: the first ones, and what stopped it. */
export interface KeptProblems {
  rows: RowProblem[]
  /** How many there are in all. */
  all: number
  skipped: number
  /** Columns that the mapping leaves out. */
  left: string[]
  stopped: Stopped | null
}

/** A run of bringing in, as its row says it. */
export interface ImportRun {
  id: string
  name: string
  state: ImportState
  dryRun: boolean
  mapping: string
  /** Stored names; null when they are gone. */
  file: string | null
  rejects: string | null
  counts: Counts
  problems: KeptProblems
  by: string | null
  at: string
  endedAt: string | null
}

/** The run of that id, as the system; null when there is none. */
export async function readRun(payload: Payload, id: string): Promise<ImportRun | null> {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'imports',
    where: { id: { equals: id } },
  })
  return row && runOf(row)
}

/** A run of this process's own, begun at once; one that ended suddenly before it is over with it. */
export async function beginRun(
  payload: Payload,
  { name, mapping, by }: { name: string; mapping: string; by: string | null },
): Promise<string> {
  const at = new Date().toISOString()
  await payload.db.updateMany({
    collection: 'imports',
    where: { and: [{ state: { equals: 'running' } }, { file: { exists: false } }] },
    data: { state: 'failed', endedAt: at },
    returning: false,
  })
  const row: { id: unknown } = await payload.db.create({
    collection: 'imports',
    data: { name: name.slice(0, 200), mapping, by, at, state: 'running', dryRun: false },
  })
  return String(row.id)
}

export const nothingCounted: Counts = {
  total: 0,
  done: 0,
  created: 0,
  unchanged: 0,
  rejected: 0,
  skipped: 0,
}

/** Writes how far a run is, or how it ended; only what is given changes. */
export async function keepRun(
  payload: Payload,
  id: string,
  change: {
    state?: ImportState
    dryRun?: boolean
    counts?: Counts
    problems?: KeptProblems
    file?: string | null
    rejects?: string | null
    endedAt?: string | null
  },
): Promise<void> {
  const { counts, ...rest } = change
  const { total, done, created, unchanged, rejected } = counts ?? {}
  await payload.db.updateOne({
    collection: 'imports',
    id,
    data: { ...rest, ...(counts ? { total, done, created, unchanged, rejected } : {}) },
    returning: false,
  })
}

/** A row of `imports` as a run; what it does not say counts as nothing. */
export function runOf(row: Record<string, unknown> & { id: string }): ImportRun {
  const count = (name: string): number => (typeof row[name] === 'number' ? row[name] : 0)
  const problems = row.problems as Partial<KeptProblems> | null | undefined
  const skipped = problems?.skipped ?? 0
  return {
    id: String(row.id),
    name: textOf(row.name) ?? '',
    state: row.state as ImportState,
    dryRun: row.dryRun !== false,
    mapping: textOf(row.mapping) ?? '',
    file: textOf(row.file),
    rejects: textOf(row.rejects),
    counts: {
      total: count('total'),
      done: count('done'),
      created: count('created'),
      unchanged: count('unchanged'),
      rejected: count('rejected'),
      skipped,
    },
    problems: {
      rows: problems?.rows ?? [],
      all: problems?.all ?? 0,
      skipped,
      left: problems?.left ?? [],
      stopped: problems?.stopped ?? null,
    },
    by: idOf(row.by) ?? null,
    at: textOf(row.at) ?? '',
    endedAt: textOf(row.endedAt),
  }
}
