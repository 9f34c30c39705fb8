import { createHash } from 'node:crypto'
import { isRichText } from '../rich-text'
import { fold } from './fold'
import { isBlankCell, wordsOfCell, type ImportCell, type ImportRow } from './import-row'
import type { ImportedKind } from './importable-fields'
import { withoutPrefix } from './names'
import type { Plan, PlannedColumn } from './plan-import'
import { partsOf, readValue, type ReadingOptions, type ReadValue } from './read-value'
import type { ProblemCode, RowProblem } from './row-problem'

/** What is to be made of a row. */
export interface ImportedEntry {
  row: number
  kind: ImportedKind
  /** Whose it is, by id. */
  organisation: string
  /** As the fields of the collection keep it, in the mapping's language. */
  data: Record<string, unknown>
  /** The same row, whenever it comes again. */
  key: string
}

export interface ConvertedRow {
  /** Null for what is set aside, and for what is no entry: totals, repeated headers and rows. */
  entry: ImportedEntry | null
  problems: RowProblem[]
}

/**
 * Makes entries of rows, one after another: a row that repeats one before is told apart. Nothing is
 * asked of the database.
 */
export function rowConverter(
  plan: Plan,
  reading: ReadingOptions,
): (row: ImportRow) => ConvertedRow {
  /** By key, the row it was first seen in and what that row said. */
  const seen = new Map<string, { row: number; content: string }>()
  const above = new Map<number, ImportCell>()
  return (given) => {
    const row = filledDown(given, plan.fillDown, above)
    const problems: RowProblem[] = []
    const say: Say = (code, params = {}, { column = null, field = null, stops = true } = {}) =>
      void problems.push({ row: row.number, column, field, code, params, stops })
    const apart = isApart(plan, row)
    if (apart) {
      say(apart, {}, { stops: false })
      return { entry: null, problems }
    }
    const kind = kindIn(plan, row, say)
    const organisation = ownerIn(plan, row, { reading, say })
    const data = dataOf(plan, row, { reading, kind, say })
    if (row.brokenQuotes) say('brokenQuotes')
    const content = contentOf(plan, row)
    const key = kind && organisation && keyIn(plan, row, { kind, organisation, content, say })
    const before = key ? seen.get(key) : undefined
    if (key && before) {
      const isSame = before.content === content
      say(isSame ? 'sameRow' : 'sameKey', { other: before.row }, { stops: !isSame })
      if (isSame) return { entry: null, problems }
    }
    if (!kind || !organisation || !key || problems.some(({ stops }) => stops))
      return { entry: null, problems }
    seen.set(key, { row: row.number, content })
    return { entry: { row: row.number, kind, organisation, data, key }, problems }
  }
}

type Say = (
  code: ProblemCode,
  params?: Record<string, string | number>,
  where?: { column?: string | null; field?: string | null; stops?: boolean },
) => void

/** A cell that was merged with the ones below says the same for all of them. */
function filledDown(
  row: ImportRow,
  positions: number[],
  above: Map<number, ImportCell>,
): ImportRow {
  if (positions.length === 0) return row
  const cells = [...row.cells]
  for (const position of positions)
    if (isBlankCell(cells[position])) cells[position] = above.get(position) ?? null
    else above.set(position, cells[position] ?? null)
  return { ...row, cells }
}

/** Rows that only look like entries. */
function isApart({ columns, header }: Plan, { cells }: ImportRow): 'totals' | 'headerAgain' | null {
  const filled = cells.map((cell) => wordsOfCell(cell)).filter(Boolean)
  const isTotal =
    /^(sub)?-?(totale|totali|total|totals|somma)(\s+(complessivo|generale|parziale)|\s*:)?\s*$/i
  const title = columns.find(({ target }) => target.field.path === 'title')
  const named = title ? wordsOfCell(cells[title.position]) : ''
  if (isTotal.test(named) || (named === '' && filled.some((words) => isTotal.test(words))))
    return 'totals'
  const names = new Set(header.labels.flatMap((label) => [label, ...label.split(' / ')]).map(fold))
  return filled.length > 1 && filled.every((words) => names.has(fold(words))) ? 'headerAgain' : null
}

function kindIn({ kind }: Plan, { cells }: ImportRow, say: Say): ImportedKind | null {
  if ('name' in kind) return kind.name
  const words = wordsOfCell(cells[kind.position])
  const found = kind.values.get(fold(words))
  if (!found) say('unknownKind', { value: words }, { column: kind.label, field: 'kind' })
  return found ?? null
}

function ownerIn(
  { organisation }: Plan,
  { cells }: ImportRow,
  { reading: { names }, say }: { reading: ReadingOptions; say: Say },
): string | null {
  if ('id' in organisation) return organisation.id
  const where = { column: organisation.label, field: 'organisation' }
  const words = wordsOfCell(cells[organisation.position])
  if (words === '') {
    say('missing', {}, where)
    return null
  }
  const found = names.owners.find(words) ?? names.owners.find(withoutPrefix(words))
  if (found === null)
    say(
      'unknownOrganisation',
      { value: words, near: names.owners.near(withoutPrefix(words)) },
      where,
    )
  return found
}

interface Filling {
  reading: ReadingOptions
  kind: ImportedKind | null
  say: Say
}

/** Parts of cells that make rows come after the rows that the mapping numbers. */
const firstOfParts = 1000

function dataOf(
  plan: Plan,
  row: ImportRow,
  { reading, kind, say }: Filling,
): Record<string, unknown> {
  const whole = new Map<string, unknown>()
  const lists = new Map<string, Map<number, Record<string, unknown>>>()
  for (const column of plan.columns) {
    const cell = row.cells[column.position] ?? null
    const { field } = column.target
    const where = { column: column.label, field: field.path }
    if (row.unread.includes(column.position)) {
      say('notCalculated', { value: wordsOfCell(cell) }, where)
      continue
    }
    if (isBlankCell(cell)) {
      if (field.path === 'title') say('missing', {}, where)
      continue
    }
    if (field.kind && kind && field.kind !== kind) {
      say('otherKind', { value: kind }, { ...where, stops: false })
      continue
    }
    for (const { place, value } of valuesOf(column, cell, reading, (read) =>
      noteOf(read, where, say),
    ))
      if (place === null) whole.set(field.path, joined(whole.get(field.path), value))
      else rowAt(lists, field.list?.name ?? '', place)[lastOf(field.path)] = value
  }
  for (const { target, value } of plan.defaults) {
    const { field } = target
    if (kind && field.kind && field.kind !== kind) continue
    if (!field.list) {
      if (!whole.has(field.path)) whole.set(field.path, value)
      continue
    }
    for (const [place, one] of lists.get(field.list.name) ?? [])
      if (target.row === 'each' || target.row === place) one[lastOf(field.path)] ??= value
  }
  checkWhole(plan, { whole, lists, say })
  return assembled(whole, lists)
}

function* valuesOf(
  { target, separator, values }: PlannedColumn,
  cell: ImportCell,
  reading: ReadingOptions,
  note: (read: ReadValue) => void,
): Generator<{ place: number | null; value: unknown }> {
  const meant = new Map(Object.entries(values).map(([said, value]) => [fold(said), value]))
  const options = {
    ...reading,
    separator,
    values: meant,
  }
  const cells = target.row === 'each' ? partsOf(cell, options.separator) : [cell]
  for (const [index, part] of cells.entries()) {
    const read = readValue(part, target.field, options)
    note(read)
    if (!('value' in read)) continue
    yield {
      place: target.row === 'each' ? firstOfParts + index : target.row,
      value: read.value,
    }
  }
}

function noteOf(read: ReadValue, where: { column: string; field: string }, say: Say): void {
  if ('flaw' in read) say(read.flaw.code, read.flaw.params, where)
  else
    for (const { code, params } of read.notes ?? []) say(code, params, { ...where, stops: false })
}

/** What several columns say of one field. */
function joined(before: unknown, value: unknown): unknown {
  if (before === undefined) return value
  if (Array.isArray(before) && Array.isArray(value)) return [...new Set([...before, ...value])]
  if (isRichText(before) && isRichText(value))
    return { root: { ...before.root, children: [...before.root.children, ...value.root.children] } }
  return typeof before === 'string' && typeof value === 'string' ? `${before}\n${value}` : value
}

function rowAt(
  lists: Map<string, Map<number, Record<string, unknown>>>,
  list: string,
  place: number,
): Record<string, unknown> {
  const rows = lists.get(list) ?? new Map<number, Record<string, unknown>>()
  lists.set(list, rows)
  const row = rows.get(place) ?? {}
  rows.set(place, row)
  return row
}

interface Filled {
  whole: Map<string, unknown>
  lists: Map<string, Map<number, Record<string, unknown>>>
}

/** What no single cell can tell. */
function checkWhole(plan: Plan, { whole, lists, say }: Filled & { say: Say }): void {
  const columnOf = (path: string) =>
    plan.columns.find(({ target }) => target.field.path === path)?.label ?? null
  for (const group of ['period', 'reportPeriod']) {
    const [from, to] = [whole.get(`${group}.from`), whole.get(`${group}.to`)]
    if (typeof from === 'string' && typeof to === 'string' && from > to)
      say(
        'periodReversed',
        { from: from.slice(0, 10), to: to.slice(0, 10) },
        {
          column: columnOf(`${group}.to`),
          field: `${group}.to`,
        },
      )
  }
  for (const { target, label } of plan.columns) {
    const { list, maxLength, path } = target.field
    const rows = list && lists.get(list.name)
    if (rows && rows.size > list.mostRows && target.row === 'each')
      say('tooManyRows', { length: rows.size, most: list.mostRows }, { column: label, field: path })
    const value = whole.get(path)
    if (
      path === 'summary' &&
      typeof value === 'string' &&
      maxLength !== null &&
      value.length > maxLength
    )
      say(
        'tooLong',
        { length: value.length, most: maxLength, near: '' },
        { column: label, field: path },
      )
  }
}

function assembled(whole: Filled['whole'], lists: Filled['lists']): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const [path, value] of whole) {
    const [first = '', second] = path.split('.')
    if (second === undefined) data[first] = value
    else data[first] = { ...(data[first] as object | undefined), [second]: value }
  }
  for (const [name, rows] of lists)
    data[name] = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
  return data
}

const lastOf = (path: string): string => path.split('.').at(-1) ?? path

/** All that the mapping takes of a row, to tell a repeated row from two of one key. */
const contentOf = ({ columns }: Plan, { cells }: ImportRow): string =>
  digest(columns.map(({ position }) => wordsOfCell(cells[position])))

function keyIn(
  { key, header }: Plan,
  { cells }: ImportRow,
  {
    kind,
    organisation,
    content,
    say,
  }: { kind: string; organisation: string; content: string; say: Say },
): string | null {
  if (key.length === 0) return digest([kind, organisation, content])
  const said = key.map((position) => fold(wordsOfCell(cells[position])))
  if (said.every((words) => words === '')) {
    say('keyMissing', {}, { column: header.labels[key[0] ?? 0] ?? null })
    return null
  }
  const names = key.map((position) => fold(header.labels[position] ?? ''))
  return digest([kind, organisation, ...names, ...said])
}

const digest = (parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')
