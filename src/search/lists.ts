import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { shelves, type Shelf } from './schema'

/** Numbers of documents, in no order, some perhaps twice when they come from several shelves. */
export type DocumentIds = readonly number[]

/** What is asked of the index: which documents have a word, a term, a run of words. */
export class Lists {
  readonly #terms: StatementSync[]
  readonly #words: StatementSync[]
  readonly #some: StatementSync[]

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
    return asked(this.#terms, from, terms.map(quoted).join(' OR '))
  }

  /** Documents with the words of one of these runs one after the other, in one column or in any. */
  ofRuns(
    runs: readonly (readonly string[])[],
    from: readonly Shelf[],
    column?: string,
  ): DocumentIds {
    const any = runs.map((words) => quoted(words.join(' '))).join(' OR ')
    return asked(this.#words, from, column ? `${column} : (${any})` : any)
  }

  /** How many documents have a word, up to `most` a shelf. */
  count(word: string, from: readonly Shelf[], most: number): number {
    return from.reduce<number>(
      (sum, shelf) => sum + Number(this.#some[shelf]?.get(quoted(word), most)?.found),
      0,
    )
  }
}

function asked(
  statements: readonly StatementSync[],
  from: readonly Shelf[],
  match: string,
): DocumentIds {
  const lists = from.map((shelf) => {
    const ids = statements[shelf]?.get(match)?.ids
    return JSON.parse(String(ids)) as number[]
  })
  const [first = []] = lists
  return lists.length === 1 ? first : lists.flat()
}

/** A string of the engine's own syntax: folded words hold nothing that could end it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
