import { isRichText } from '../rich-text'
import { fold } from '../fold'
import { isBlankCell, wordsOfCell, type ImportCell, type ImportRow } from './import-row'
import type { ImportedKind } from './importable-fields'
import type { Plan, PlannedColumn } from './plan-import'
import { partsOf, readValue, type ReadingOptions, type ReadValue } from './read-value'
import type { ProblemCode } from './row-problem'

/** Says something of the row in hand. */
export type Say = (
  code: ProblemCode,
  params?: Record<string, string | number>,
  where?: { column?: string | null; field?: string | null; stops?: boolean },
) => void

interface Filling {
  reading: ReadingOptions
  kind: ImportedKind | null
  say: Say
}

/** Parts of cells that make rows come after the rows that the mapping numbers. */
const firstOfParts = 1000

/** The fields of an entry, from the columns that the mapping names; what is wrong is said. */
export function dataOf(
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
  if (value === null) return before
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
