import { setImmediate } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { openTable, type Table } from '../../documents/tables/open-table'
import { UnreadableTable } from '../../documents/tables/unreadable-table'
import { rowConverter, type ImportedEntry } from '../../domain/imports/convert-row'
import { findHeader, headerWithin } from '../../domain/imports/find-header'
import { importableFields, type ImportableField } from '../../domain/imports/importable-fields'
import type { Counts, KeptProblems, Stopped } from '../../domain/imports/import-run'
import { nothingCounted } from '../../domain/imports/import-run'
import type { ImportRow } from '../../domain/imports/import-row'
import { knownRows } from '../../domain/imports/known-rows'
import { readMapping, type Mapping } from '../../domain/imports/mapping'
import { readNames } from '../../domain/imports/names'
import { planImport, type Plan } from '../../domain/imports/plan-import'
import type { ReadingOptions } from '../../domain/imports/read-value'
import type { RowProblem } from '../../domain/imports/row-problem'
import { createImported, type ImportedText } from '../../domain/resources/create-imported'
import { fieldsOfKinds } from '../../domain/resources/fields-of-kinds'
import { htmlReader, htmlStripper } from '../../domain/rich-text-from-html'
import type { Aside } from './aside'
import { refusalOf } from './refusal-of'

export interface ImportInput {
  bytes: Buffer
  /** The file's own name. */
  name: string
  /** YAML. */
  mapping: string
}

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

/** The fields a mapping may name, in this portal. */
export function fieldsToImport(payload: Payload): Map<string, ImportableField> {
  return importableFields(payload.collections.resources.config.flattenedFields, fieldsOfKinds)
}

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

interface Opened {
  table: Table
  plan: Plan
  reading: ReadingOptions
  /** Rows up to the header and with it, as they are. */
  head: ImportRow[]
}

async function openImport(
  payload: Payload,
  { bytes, name, mapping: text }: ImportInput,
): Promise<Opened | { stopped: Stopped }> {
  const read = await readMapping(text, fieldsToImport(payload))
  if ('problems' in read) return { stopped: { mapping: read.problems } }
  const { mapping } = read
  const opened = await openMapped(bytes, name, mapping)
  if ('stopped' in opened) return opened
  const { table } = opened
  const first = await firstRows(table)
  const header = findHeader(first, { named: mapping.header, wanted: wantedIn(mapping) })
  if (!header)
    return {
      stopped: {
        mapping: [{ line: mapping.lineOf(['header']), code: 'headerMissing', params: {} }],
      },
    }
  const reading: ReadingOptions = {
    names: await readNames(payload),
    decimal: mapping.formats.decimal,
    dates: mapping.formats.dates,
    readHtml: await htmlReader(),
    strip: await htmlStripper(),
  }
  const planned = planImport(mapping, header, { names: reading.names, reading })
  if ('problems' in planned) return { stopped: { mapping: planned.problems } }
  const last = header.rows.at(-1) ?? 0
  return { table, plan: planned.plan, reading, head: first.filter(({ number }) => number <= last) }
}

async function openMapped(
  bytes: Buffer,
  name: string,
  { sheet, formats, lineOf }: Mapping,
): Promise<{ table: Table } | { stopped: Stopped }> {
  const { encoding, delimiter } = formats
  try {
    // A CSV has no sheets: rows set aside from a workbook come back as one.
    const isCsv = !/\.xlsx$/i.test(name)
    return {
      table: await openTable(bytes, name, {
        sheet: isCsv ? undefined : sheet,
        encoding,
        delimiter,
      }),
    }
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    const { problem, sheets } = error
    if (problem === 'missing_sheet')
      return {
        stopped: {
          mapping: [
            {
              line: lineOf(['sheet']),
              code: 'missingSheet',
              params: { name: sheet ?? '', all: sheets.join(' · ') },
            },
          ],
        },
      }
    if (problem === 'unknown_encoding')
      return {
        stopped: {
          mapping: [
            {
              line: lineOf(['formats', 'encoding']),
              code: 'unknownEncoding',
              params: { name: encoding ?? '' },
            },
          ],
        },
      }
    return { stopped: { file: problem } }
  }
}

const wantedIn = ({ columns, key, kind, organisation }: Mapping): string[] => [
  ...columns.map(({ header }) => header),
  ...key,
  ...(typeof kind === 'string' ? [] : [kind.column]),
  ...(typeof organisation === 'string' ? [] : [organisation.column]),
]

/** The rows in which headers are looked for. */
export async function firstRows(table: Table): Promise<ImportRow[]> {
  const rows: ImportRow[] = []
  for await (const row of table.rows()) if (rows.push(row) >= headerWithin) break
  return rows
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
