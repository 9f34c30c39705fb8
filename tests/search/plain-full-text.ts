import { DatabaseSync } from 'node:sqlite'
import type { SearchDocument } from '../../src/search/door'

/**
 * The search that a database gives by itself, to compare with: FTS5 over the same texts, words as
 * they are written but for case and accents, all of them asked for and else any; phrases and words
 * to leave out as FTS5 knows them.
 */
export class PlainFullText {
  readonly #database = new DatabaseSync(':memory:')

  constructor(documents: readonly SearchDocument[]) {
    this.#database.exec(
      `CREATE VIRTUAL TABLE text USING fts5(slug UNINDEXED, said, tokenize='unicode61')`,
    )
    const insert = this.#database.prepare('INSERT INTO text (slug, said) VALUES (?, ?)')
    for (const { card, passages } of documents)
      insert.run(String(card.slug), passages.map(({ text }) => text).join('\n'))
  }

  /** Slugs, the best first, at most `most`. */
  ask(q: string, most: number): string[] {
    const wanted: string[] = []
    const unwanted: string[] = []
    for (const [, minus, phrase, word] of q.matchAll(
      /(?<![\p{L}\p{N}])(-?)(?:"([^"]*)"|([\p{L}\p{N}]+))/gu,
    ))
      (minus ? unwanted : wanted).push(`"${phrase ?? word ?? ''}"`)
    if (wanted.length === 0) return []
    const all = this.#matching(wanted.join(' AND '), unwanted, most)
    return all.length > 0 ? all : this.#matching(wanted.join(' OR '), unwanted, most)
  }

  close(): void {
    this.#database.close()
  }

  #matching(wanted: string, unwanted: string[], most: number): string[] {
    const match = [`(${wanted})`, ...unwanted].join(' NOT ')
    return this.#database
      .prepare('SELECT slug FROM text WHERE text MATCH ? ORDER BY rank, slug LIMIT ?')
      .all(match, most)
      .map(({ slug }) => String(slug))
  }
}
