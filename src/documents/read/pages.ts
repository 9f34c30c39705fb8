import type { PageRead } from '../reading'

/** Characters read of one document: some four hundred pages of prose, or a very long table. */
export const mostCharacters = 2_000_000
/** Cells of tables kept as such. */
const mostCells = 200_000

/** Thrown to end a reading that has enough. */
export class Enough extends Error {}

/** Gathers what a document says, page by page, up to a bound. */
export class Pages {
  /** True when something was left out for its length. */
  isCut = false
  #left = mostCharacters
  #cells = mostCells
  #page = 1
  #text: string[] = []
  #tables: string[][][] = []
  readonly #done: PageRead[] = []

  /** Whether anything was said so far. */
  get hasText(): boolean {
    return this.#done.length > 0 || this.#text.some((text) => text.trim() !== '')
  }

  /** Makes one page of all, where it is not known what is on which. */
  joinAll(): void {
    this.#close()
    const [first, ...others] = this.#done.splice(0)
    if (!first) return
    const tables = [first, ...others].flatMap((page) => page.tables ?? [])
    const text = [first, ...others].map((page) => page.text).join('\n')
    this.#done.push({ page: 1, text, ...(tables.length > 0 ? { tables } : {}) })
    this.#page = 1
  }

  /** What comes next is on this page; by default the next one. */
  turn(page: number = this.#page + 1): void {
    this.#close()
    this.#page = page
  }

  /** Throws `Enough` at the bound. */
  add(text: string): void {
    this.#text.push(text.slice(0, this.#left))
    this.#left -= text.length
    if (this.#left > 0) return
    this.isCut = true
    throw new Enough()
  }

  /** A table of this page, whose words are added apart. */
  addTable(rows: string[][]): void {
    const filled = rows.filter((row) => row.some((cell) => cell !== ''))
    const cells = filled.reduce((sum, row) => sum + row.length, 0)
    if (filled.length === 0) return
    if (cells > this.#cells) {
      this.isCut = true
      return
    }
    this.#cells -= cells
    this.#tables.push(filled)
  }

  /** The pages that say something. */
  found(): PageRead[] {
    this.#close()
    return this.#done
  }

  #close(): void {
    const text = tidy(this.#text.join(''))
    const tables = this.#tables
    this.#text = []
    this.#tables = []
    if (text === '') return
    const before = this.#done.at(-1)
    if (before?.page === this.#page) {
      before.text += `\n${text}`
      if (tables.length > 0) before.tables = [...(before.tables ?? []), ...tables]
    } else this.#done.push({ page: this.#page, text, ...(tables.length > 0 ? { tables } : {}) })
  }
}

/** Ends quietly when there is enough. */
export async function upToEnough(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
}

/** Without control characters, soft hyphens and lines of nothing. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
