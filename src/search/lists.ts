import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { shelves, type Shelf } from './schema'

/** Numbers of documents, each once, from the lowest. */
export type DocumentIds = Uint32Array

/** Bytes of lists kept in memory until something changes. */
const mostKept = 16_000_000

/** What is asked of the index: which documents have a word, a term, a run of words. */
export class Lists {
  readonly #terms: StatementSync[]
  readonly #words: StatementSync[]
  readonly #some: StatementSync[]
  readonly #kept = new LRUCache<string, DocumentIds>({
    maxSize: mostKept,
    sizeCalculation: ({ byteLength }, key) => byteLength + key.length * 2 + 200,
  })

  constructor(database: DatabaseSync) {
    const list = (table: string) => (shelf: Shelf) =>
      database.prepare(
        `SELECT json_group_array(rowid) AS ids FROM ${table}_${shelf} WHERE ${table}_${shelf} MATCH ?`,
      )
    this.#terms = shelves.map(list('terms'))
    this.#words = shelves.map(list('words'))
    this.#some = shelves.map((shelf) =>
      database.prepare(
        `SELECT count(*) AS found FROM
         (SELECT 1 FROM words_${shelf} WHERE words_${shelf} MATCH ? LIMIT ?)`,
      ),
    )
  }

  /** Documents with one of these terms. */
  ofTerms(terms: readonly string[], from: readonly Shelf[]): DocumentIds {
    return this.#asked('terms', from, terms.map(quoted).join(' OR '))
  }

  /** Documents with the words of one of these runs one after the other, in one column or in any. */
  ofRuns(
    runs: readonly (readonly string[])[],
    from: readonly Shelf[],
    column?: string,
  ): DocumentIds {
    const any = runs.map((words) => quoted(words.join(' '))).join(' OR ')
    return this.#asked('words', from, column ? `${column} : (${any})` : any)
  }

  /** Something changed. */
  forget(): void {
    this.#kept.clear()
  }

  /** How many documents have a word, up to `most` a shelf. */
  count(word: string, from: readonly Shelf[], most: number): number {
    return from.reduce<number>(
      (sum, shelf) => sum + Number(this.#some[shelf]?.get(quoted(word), most)?.found),
      0,
    )
  }
  #asked(table: 'terms' | 'words', from: readonly Shelf[], match: string): DocumentIds {
    const key = `${table} ${from.length} ${match}`
    const before = this.#kept.get(key)
    if (before) return before
    const statements = table === 'terms' ? this.#terms : this.#words
    let all = new Uint32Array()
    for (const shelf of from) {
      const ids = JSON.parse(String(statements[shelf]?.get(match)?.ids)) as number[]
      if (ids.length > 0) all = all.length === 0 ? Uint32Array.from(ids) : merged(all, ids)
    }
    this.#kept.set(key, all)
    return all
  }
}

/** Two lists in order as one. */
function merged(one: Uint32Array, other: readonly number[]): Uint32Array<ArrayBuffer> {
  const both = new Uint32Array(one.length + other.length)
  let length = 0
  let atOne = 0
  let atOther = 0
  while (atOne < one.length || atOther < other.length) {
    const a = one[atOne] ?? Infinity
    const b = other[atOther] ?? Infinity
    both[length] = Math.min(a, b)
    length += 1
    if (a <= b) atOne += 1
    if (b <= a) atOther += 1
  }
  return both.slice(0, length)
}

/** A string of the engine's own syntax: folded words hold nothing that could end it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
