import { setImmediate } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { UnreadableTable } from '../../documents/tables/unreadable-table'
import { rowConverter, type ImportedEntry } from '../../domain/imports/convert-row'
import {
  nothingCounted,
  type Counts,
  type KeptProblems,
  type Stopped,
} from '../../domain/imports/import-run'
import type { ImportRow } from '../../domain/imports/import-row'
import { knownRows } from '../../domain/imports/known-rows'
import type { RowProblem } from '../../domain/imports/row-problem'
import { createImported, type ImportedText } from '../../domain/resources/create-imported'
import type { Aside } from './aside'
import { openImport, type ImportInput, type Opened } from './open-import'
import { refusalOf } from './refusal-of'

interface Writing {
  run: string
  /** The profile of whoever had it done; null for the system. */
  actor: string | null
}

type Batch = { row: ImportRow; entry: ImportedEntry }[]

export interface ImportOptions {
  /** The run the entries are written for; null only looks. */
  write: Writing | null
  /** Where problems and rows set aside go as they are found; null keeps the first in memory alone. */
  aside: Aside | null
  progress?: (counts: Counts) => Promise<void> | void
  signal?: AbortSignal
  /** Milliseconds after which the rest is left to another go. */
  patienceMs?: number
}

export interface ImportOutcome {
  counts: Counts
  problems: KeptProblems
  /** False when patience or the process ended first: the same again goes on. */
  isWhole: boolean
}

/** Rows asked of the database at once, and written in one transaction. */
const askedTogether = 100
const writtenTogether = 10
const mostKept = 300
const toldEveryMs = 1000

/**
 * Brings in a table, or only says what would come of it. Rows go by one at a time and nothing is
 * kept of those gone by but their keys; what is in the portal already stays as it is, so that a
 * second run, or one after a sudden end, writes what is missing and nothing else.
 */
export async function importTable(
  payload: Payload,
  input: ImportInput,
  options: ImportOptions,
): Promise<ImportOutcome> {
  try {
    const opened = await openImport(payload, input)
    if ('stopped' in opened) return stoppedBy(opened.stopped)
    return await new Running(payload, input, opened, options).run()
  } catch (error) {
    if (error instanceof UnreadableTable) return stoppedBy({ file: error.problem })
    throw error
  }
}

const stoppedBy = (stopped: Stopped): ImportOutcome => ({
  counts: nothingCounted,
  problems: { rows: [], all: 0, skipped: 0, left: [], stopped },
  isWhole: true,
})

/** One go through the rows of a table. */
class Running {
  readonly #counts: Counts = { ...nothingCounted }
  readonly #problems: RowProblem[] = []
  #all = 0
  #batch: Batch = []
  #told = Date.now()
  readonly #began = Date.now()

  constructor(
    private readonly payload: Payload,
    private readonly input: ImportInput,
    private readonly opened: Opened,
    private readonly options: ImportOptions,
  ) {}

  async run(): Promise<ImportOutcome> {
    const { plan, reading, head, table } = this.opened
    const last = plan.header.rows.at(-1) ?? 0
    const convert = rowConverter(plan, reading)
    await this.options.aside?.begin(head, plan.header.labels.length)
    for (const label of plan.header.doubled) await this.#say([sameHeader(last, label)])
    for await (const row of table.rows()) if (row.number > last) this.#counts.total += 1
    let isWhole = true
    for await (const row of table.rows()) {
      if (row.number <= last) continue
      const { entry, problems } = convert(row)
      await this.#say(problems)
      if (entry) this.#batch.push({ row, entry })
      else if (problems.some(({ stops }) => stops)) await this.#setAside(row)
      else this.#counts.skipped += 1
      this.#counts.done += 1
      if (this.#counts.done % 50 === 0) await setImmediate()
      if (this.#batch.length >= askedTogether) await this.#flush()
      if (this.#isOver()) {
        isWhole = false
        break
      }
    }
    if (isWhole) await this.#flush()
    await this.#tell(true)
    const { skipped } = this.#counts
    const problems = {
      rows: this.#problems,
      all: this.#all,
      skipped,
      left: plan.left,
      stopped: null,
    }
    return { counts: this.#counts, problems, isWhole }
  }

  #isOver(): boolean {
    const { signal, patienceMs = Infinity } = this.options
    return signal?.aborted === true || Date.now() - this.#began > patienceMs
  }

  /** What is there already is told apart; the rest is written, or counted as if it were. */
  async #flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    const { write } = this.options
    const missing: Batch = []
    const known = await knownRows(
      this.payload,
      batch.map(({ entry }) => entry.key),
    )
    for (const one of batch) {
      const there = known.get(one.entry.key)
      if (!there) missing.push(one)
      else if (write && there.run === write.run) this.#counts.created += 1
      else await this.#unchanged(one.row, there.origin)
    }
    if (!write) this.#counts.created += missing.length
    else
      for (let start = 0; start < missing.length; start += writtenTogether) {
        await this.#write(missing.slice(start, start + writtenTogether), write)
        await this.#tell()
      }
    await this.#tell()
  }

  async #unchanged(row: ImportRow, origin: string): Promise<void> {
    this.#counts.unchanged += 1
    if (!origin.startsWith(`${this.input.name} › `))
      await this.#say([about(row, 'fromOtherFile', { value: origin }, false)])
  }

  /** Together; where one of them is refused, each alone. */
  async #write(batch: Batch, write: Writing): Promise<void> {
    const { language: locale } = this.opened.plan.mapping
    const create = async (some: Batch): Promise<void> =>
      createImported(
        await createLocalReq({ locale }, this.payload),
        some.map(({ entry }) => this.#textOf(entry)),
        { ...write, locale },
      )
    try {
      await create(batch)
      this.#counts.created += batch.length
      return
    } catch (error) {
      if (refusalOf(error) === null) throw error
    }
    for (const one of batch)
      try {
        await create([one])
        this.#counts.created += 1
      } catch (error) {
        const refused = refusalOf(error)
        if (refused === null) throw error
        const there = (await knownRows(this.payload, [one.entry.key])).get(one.entry.key)
        if (there) await this.#unchanged(one.row, there.origin)
        else {
          await this.#say([about(one.row, 'refused', { value: refused }, true)])
          await this.#setAside(one.row)
        }
      }
  }

  #textOf({ kind, organisation, data, key, row }: ImportedEntry): ImportedText {
    const { sheet } = this.opened.table
    const origin = [this.input.name, ...(sheet ? [sheet] : []), String(row)].join(' › ')
    return { kind, organisation, data, key, origin: origin.slice(-400) }
  }

  async #setAside(row: ImportRow): Promise<void> {
    this.#counts.rejected += 1
    await this.options.aside?.reject(row)
  }

  async #say(problems: readonly RowProblem[]): Promise<void> {
    for (const problem of problems) {
      this.#all += 1
      if (this.#problems.length < mostKept) this.#problems.push(problem)
      await this.options.aside?.say(problem)
    }
  }

  async #tell(now = false): Promise<void> {
    if (!now && Date.now() - this.#told < toldEveryMs) return
    this.#told = Date.now()
    await this.options.progress?.({ ...this.#counts })
  }
}

const about = (
  { number }: ImportRow,
  code: RowProblem['code'],
  params: RowProblem['params'],
  stops: boolean,
): RowProblem => ({ row: number, column: null, field: null, code, params, stops })

const sameHeader = (row: number, label: string): RowProblem => ({
  row,
  column: label,
  field: null,
  code: 'sameHeader',
  params: { value: label },
  stops: false,
})
