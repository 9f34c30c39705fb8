import { createHash } from 'node:crypto'
import { dataOf, type Say } from './data-of-row'
import { fold } from '../fold'
import { isBlankCell, wordsOfCell, type ImportCell, type ImportRow } from './import-row'
import type { ImportedKind } from './importable-fields'
import { withoutPrefix } from './names'
import type { Plan } from './plan-import'
import type { ReadingOptions } from './read-value'
import type { RowProblem } from './row-problem'

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
