import type { Pages } from './pages'

/** Cells of one row; beyond them a sheet is filled by mistake. */
const mostColumns = 200
const mostRowsKept = 20_000

/** Gathers the rows of one sheet: words for the search, cells for whoever looks at tables. */
export class SheetRows {
  #row: string[] = []
  readonly #kept: string[][] = []

  constructor(
    private readonly pages: Pages,
    name: string,
  ) {
    if (name) pages.add(`${name}\n`)
  }

  /** A cell at its place, from 0; places in between are empty. */
  cell(text: string, place: number = this.#row.length): void {
    const clean = text.replace(/\s+/g, ' ').trim()
    if (clean === '') return
    if (place >= mostColumns) {
      this.pages.isCut = true
      return
    }
    while (this.#row.length < place) this.#row.push('')
    this.#row[place] = clean
  }

  get width(): number {
    return this.#row.length
  }

  endRow(times = 1): void {
    const row = this.#row
    this.#row = []
    if (row.length === 0) return
    for (let time = 0; time < Math.min(times, 50); time += 1) {
      this.pages.add(`${row.filter((cell) => cell !== '').join('\t')}\n`)
      if (this.#kept.length < mostRowsKept) this.#kept.push(row)
      else this.pages.isCut = true
    }
  }

  /** Also where the reading ended early. */
  end(): void {
    this.pages.addTable(this.#kept)
  }
}
