import { fold } from '../fold'
import type { HtmlReader } from './html-reader'
import { wordsOfCell, type ImportCell } from './import-row'
import type { ImportableField } from './importable-fields'
import { withoutPrefix, type NameIndex, type Names } from './names'
import { nearest } from './nearest'
import { readDate, readNumber, readYesNo } from './read-values'
import type { ProblemCode } from './row-problem'

export interface ReadingOptions extends HtmlReader {
  names: Names
  decimal: ',' | '.'
  dates: 'dmy' | 'mdy'
}

export interface ColumnOptions {
  /** Between the values of one cell; null: `;`, `|`, ends of line. */
  separator: string | null
  /** What the file says, folded, and what is meant. */
  values: ReadonlyMap<string, string>
}

interface Flaw {
  code: ProblemCode
  params: Record<string, string | number>
}

/** What a field can keep of a cell, with what could not be kept of it; or why nothing can. */
export type ReadValue = { value: unknown; notes?: Flaw[] } | { flaw: Flaw }

/** Reads one value; the cell is not blank. */
export function readValue(
  cell: ImportCell,
  field: ImportableField,
  options: ReadingOptions & ColumnOptions,
): ReadValue {
  const said = wordsOfCell(cell)
  const meant = options.values.get(fold(said))
  return readers[field.type](meant ?? cell, field, options)
}

type Reader = (
  cell: ImportCell,
  field: ImportableField,
  options: ReadingOptions & ColumnOptions,
) => ReadValue

const readers: Record<ImportableField['type'], Reader> = {
  text(cell, { maxLength, path }, { strip }) {
    const bare = strip(wordsOfCell(cell))
    const value = path === 'title' ? bare.replace(/\s+/g, ' ') : bare
    if (maxLength !== null && value.length > maxLength)
      return {
        flaw: {
          code: 'tooLong',
          params: { length: value.length, most: maxLength, near: shortened(value, maxLength) },
        },
      }
    return { value }
  },
  richText(cell, _field, { readHtml }) {
    const { value, dropped } = readHtml(wordsOfCell(cell))
    const notes: Flaw[] = [
      ...dropped.links.map((link) => ({ code: 'linkDropped' as const, params: { value: link } })),
      ...(dropped.elements.length > 0
        ? [{ code: 'elementDropped' as const, params: { value: dropped.elements.join(', ') } }]
        : []),
    ]
    return { value, notes }
  },
  number(cell, { min, max }, { decimal }) {
    const given = typeof cell === 'number' ? cell : wordsOfCell(cell)
    const value = readNumber(given, decimal)
    if (value === null) return flaw('notNumber', { value: short(given) })
    if ((min !== null && value < min) || (max !== null && value > max))
      return flaw('outOfRange', { value, min: min ?? '', max: max ?? '' })
    return { value }
  },
  date(cell, { path }, { dates }) {
    const given = cell instanceof Date || typeof cell === 'number' ? cell : wordsOfCell(cell)
    const value = readDate(given, { order: dates, end: path.endsWith('.to') })
    return value === null ? flaw('notDate', { value: short(wordsOfCell(cell)) }) : { value }
  },
  checkbox(cell) {
    const value = readYesNo(typeof cell === 'boolean' ? cell : wordsOfCell(cell))
    return value === null ? flaw('notYesNo', { value: short(wordsOfCell(cell)) }) : { value }
  },
  select(cell, { options }) {
    const wanted = fold(wordsOfCell(cell))
    const found = options.find(
      ({ value, labels }) =>
        fold(value) === wanted || fold(labels.it) === wanted || fold(labels.en) === wanted,
    )
    if (found) return { value: found.value }
    const known = options.map(({ labels }) => labels.it)
    return flaw('unknownChoice', {
      value: short(wordsOfCell(cell)),
      near: nearest(wordsOfCell(cell), known),
      all: known.join(', '),
    })
  },
  topics(cell, _field, { names, separator, values }) {
    const ids: string[] = []
    for (const said of partsOf(cell, separator)) {
      const part = values.get(fold(said)) ?? said
      const found = topicsIn(part, names.topics)
      if (found === null)
        return flaw('unknownTopic', { value: short(part), near: names.topics.near(part) })
      ids.push(...found)
    }
    return { value: ids }
  },
  area: (cell, _field, { names }) => named(cell, names.areas, 'unknownTopic'),
  edition: (cell, _field, { names }) => named(cell, names.editions, 'unknownEdition'),
  organisation: (cell, _field, { names }) =>
    named(withoutPrefix(wordsOfCell(cell)), names.organisations, 'unknownOrganisation'),
}

/** The values of one cell, without its blanks and bullets. */
export function partsOf(cell: ImportCell, separator: string | null): string[] {
  const words = wordsOfCell(cell)
  const parts = separator === null ? words.split(/[;|\n]+/) : words.split(separator)
  return parts.map((part) => part.replace(/^\s*[-–•·*]\s+/, '').trim()).filter(Boolean)
}

/** A topic's name may hold a comma: it separates only where the whole is no name and its parts are. */
function topicsIn(part: string, topics: NameIndex): string[] | null {
  const whole = topics.find(part)
  if (whole) return [whole]
  const pieces = part.split(/[,/]/).map((piece) => piece.trim())
  const found = pieces.map((piece) => topics.find(piece))
  return pieces.length > 1 && found.every((id) => id !== null) ? found : null
}

function named(cell: ImportCell, index: NameIndex, code: ProblemCode): ReadValue {
  const words = wordsOfCell(cell)
  const value = index.find(words)
  return value === null ? flaw(code, { value: short(words), near: index.near(words) }) : { value }
}

const flaw = (code: ProblemCode, params: Flaw['params']): { flaw: Flaw } => ({
  flaw: { code, params },
})

const short = (value: string | number): string => {
  const words = String(value).replace(/\s+/g, ' ')
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}

/** Whole words within the length. */
function shortened(words: string, most: number): string {
  if (most > 300) return ''
  return `${words.slice(0, most - 1).replace(/\s+\S*$/, '')}…`
}
