import type { Handler } from 'htmlparser2'
import type { Pages } from './pages'

/** How a format of flowing text calls its elements. */
export interface FlowNames {
  /** Whose text is text. */
  text: readonly string[]
  /** After which a line ends. */
  paragraph: readonly string[]
  table: string
  row: string
  cell: string
  /** What stands for a character. */
  characters: Readonly<Record<string, string>>
  /** What nobody sees: what was struck out, what is said a second time. */
  skipped: readonly string[]
  /** Begins a page. */
  pageBreak?: (name: string, attributes: Record<string, string>) => boolean
}

/** Gathers paragraphs, tables and breaks of pages from the elements of a flowing text. */
export function flowInto(pages: Pages, names: FlowNames): Partial<Handler> {
  let skipping = 0
  let inText = 0
  const tables: { rows: string[][]; cell: string[] | null }[] = []
  const add = (text: string) => {
    pages.add(text)
    for (const { cell } of tables) cell?.push(text)
  }
  return {
    onopentag(name, attributes) {
      if (skipping > 0 || names.skipped.includes(name)) {
        skipping += 1
        return
      }
      if (names.text.includes(name)) inText += 1
      if (names.pageBreak?.(name, attributes)) pages.turn()
      const character = names.characters[name]
      if (character !== undefined) add(character)
      const table = tables.at(-1)
      if (name === names.table) tables.push({ rows: [], cell: null })
      else if (table && name === names.row) table.rows.push([])
      else if (table && name === names.cell) table.cell = []
    },
    ontext(text) {
      if (skipping === 0 && inText > 0) add(text)
    },
    onclosetag(name) {
      if (skipping > 0) {
        skipping -= 1
        return
      }
      if (names.text.includes(name)) inText -= 1
      if (names.paragraph.includes(name)) add('\n')
      const table = tables.at(-1)
      if (name === names.table) {
        tables.pop()
        if (table) pages.addTable(table.rows)
      } else if (table && name === names.cell) {
        table.rows.at(-1)?.push((table.cell ?? []).join('').trim())
        table.cell = null
        pages.add('\t')
      }
    },
  }
}
