import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Locale } from '../i18n/locales'
import type { FacetValue, SearchDocument, Within } from './door'
import { readerships } from './door'
import type { Entry } from './catalogue'
import { foldAll } from './fold-all'
import type { Shelved, StoredPassage } from './shelve'
import { shelves, type Shelf } from './schema'

const entries =
  'SELECT id, noun, key, readers, at, replicated_0, replicated_1, replicated_2, facets FROM document'

/** Passages of a shelf that are looked through for one hit, and by how many words they are chosen. */
const mostLikely = 2
const mostBeginnings = 12

/** Writes documents into an index file and reads them back by their numbers. */
export class Store {
  readonly #find: StatementSync
  readonly #insert: StatementSync
  readonly #delete: StatementSync
  readonly #say: StatementSync
  readonly #shelves: ReturnType<typeof statementsOf>[]
  readonly #cards: StatementSync

  constructor(readonly database: DatabaseSync) {
    this.#find = database.prepare(`${entries} WHERE noun = ? AND key = ?`)
    this.#insert = database.prepare(
      `INSERT INTO document VALUES (${Array.from({ length: 14 }, () => '?').join(', ')})`,
    )
    this.#delete = database.prepare('DELETE FROM document WHERE id = ?')
    this.#say = database.prepare('UPDATE meta SET value = ? WHERE name = ?')
    this.#shelves = shelves.map((shelf) => statementsOf(database, shelf))
    this.#cards = database.prepare(
      'SELECT noun, key, title_it, title_en, card FROM document WHERE id = ?',
    )
  }

  /** All documents, in no order. */
  *entries(): Iterable<Entry> {
    const all = this.database.prepare(entries)
    for (const row of all.iterate()) yield entryOf(row)
  }

  find(noun: string, key: string): Entry | undefined {
    const row = this.#find.get(noun, key)
    return row && entryOf(row)
  }

  remove({ id }: Entry): void {
    this.#delete.run(id)
    for (const shelf of this.#shelves) for (const statement of shelf.remove) statement.run(id)
  }

  insert(id: number, document: SearchDocument, onShelves: Shelved[]): Entry {
    const { noun, id: key, readers, title, replicated, facets, card } = document
    const at = document.at === null ? 0 : Date.parse(document.at) || 0
    const counts = readerships.map((readership) => replicated[readership])
    const titles = { it: title.it ?? title.en ?? '', en: title.en ?? title.it ?? '' }
    const it = foldAll(titles.it)
    const folded = { it, en: titles.en === titles.it ? it : foldAll(titles.en) }
    this.#insert.run(
      ...[id, noun, key, readerships.indexOf(readers), at],
      ...[titles.it, titles.en, folded.it, folded.en],
      ...counts,
      ...[JSON.stringify(facets), JSON.stringify(card)],
    )
    this.#shelves[readerships.indexOf(readers)]?.title.run(
      id,
      folded.it === folded.en ? folded.it : `${folded.it} ¦ ${folded.en}`,
      foldAll(noun),
    )
    for (const { shelf, words: texts, terms, passages, attached } of onShelves) {
      const statements = this.#shelves[shelf]
      statements?.words.run(id, texts.title, texts.key, texts.body)
      statements?.terms.run(id, terms)
      if (passages.length > 0) statements?.passages.run(id, JSON.stringify(passages))
      for (const { text, folded, lang, within } of attached)
        statements?.attached.run(id, text, folded, lang, JSON.stringify(within))
    }
    return { id, noun, key, readers, at, replicated: counts, facets }
  }

  say(name: 'position' | 'synonyms' | 'finished', value: string): void {
    this.#say.run(value, name)
  }

  *spellings(shelf: Shelf): Iterable<{ word: string; shown: string }> {
    const all = this.database.prepare(`SELECT word, shown FROM spelling_${shelf}`)
    for (const { word, shown } of all.iterate()) yield { word: String(word), shown: String(shown) }
  }

  addSpelling(shelf: Shelf, word: string, shown: string): void {
    this.#shelves[shelf]?.spelling.run(word, shown)
  }

  card(id: number): {
    noun: string
    id: string
    titles: { it: string; en: string }
    card: Record<string, unknown>
  } | null {
    const row = this.#cards.get(id)
    if (!row) return null
    return {
      noun: String(row.noun),
      id: String(row.key),
      titles: { it: String(row.title_it), en: String(row.title_en) },
      card: JSON.parse(String(row.card)) as Record<string, unknown>,
    }
  }

  /** Passages of what is attached that have most of these beginnings of words, from those shelves. */
  attached(id: number, from: readonly Shelf[], beginnings: readonly string[]): StoredPassage[] {
    const asked = beginnings.slice(0, mostBeginnings)
    if (asked.length === 0) return []
    return from.flatMap((shelf) =>
      (this.#shelves[shelf]?.likely(asked.length).all(...asked, id, mostLikely) ?? []).map(
        (row) => ({
          text: String(row.text),
          lang: row.lang as Locale,
          within: JSON.parse(String(row.place)) as Within,
        }),
      ),
    )
  }

  /** Passages to quote, from those shelves. */
  passages(id: number, from: readonly Shelf[]): StoredPassage[] {
    return from.flatMap((shelf) => {
      const row = this.#shelves[shelf]?.quotes.get(id)
      return row ? (JSON.parse(String(row.passages)) as StoredPassage[]) : []
    })
  }
}

function statementsOf(database: DatabaseSync, shelf: Shelf) {
  return {
    words: database.prepare(
      `INSERT INTO words_${shelf} (rowid, title, key, body) VALUES (?, ?, ?, ?)`,
    ),
    terms: database.prepare(`INSERT INTO terms_${shelf} (rowid, terms) VALUES (?, ?)`),
    title: database.prepare(`INSERT INTO titles_${shelf} (rowid, title, noun) VALUES (?, ?, ?)`),
    passages: database.prepare(`INSERT INTO passage_${shelf} VALUES (?, ?)`),
    spelling: database.prepare(`INSERT OR IGNORE INTO spelling_${shelf} VALUES (?, ?)`),
    quotes: database.prepare(`SELECT passages FROM passage_${shelf} WHERE document = ?`),
    attached: database.prepare(`INSERT INTO attached_${shelf} VALUES (?, ?, ?, ?, ?)`),
    likely: likelyOf(database, shelf),
    remove: ['words', 'terms', 'titles']
      .map((table) => database.prepare(`DELETE FROM ${table}_${shelf} WHERE rowid = ?`))
      .concat(
        ['passage', 'attached'].map((table) =>
          database.prepare(`DELETE FROM ${table}_${shelf} WHERE document = ?`),
        ),
      ),
  }
}

/** By how many beginnings of words are looked for, the question for the passages that have most. */
function likelyOf(database: DatabaseSync, shelf: Shelf): (beginnings: number) => StatementSync {
  const made: StatementSync[] = []
  return (beginnings) =>
    (made[beginnings] ??= database.prepare(
      `SELECT text, lang, place,
         ${Array.from({ length: beginnings }, () => '(instr(folded, ?) > 0)').join(' + ')} AS has
       FROM attached_${shelf} WHERE document = ? AND has > 0 ORDER BY has DESC, rowid LIMIT ?`,
    ))
}

function entryOf(row: Record<string, unknown>): Entry {
  return {
    id: Number(row.id),
    noun: String(row.noun),
    key: String(row.key),
    readers: readerships[Number(row.readers)] ?? 'institutions',
    at: Number(row.at),
    replicated: readerships.map((_, place) => Number(row[`replicated_${place}`])),
    facets: JSON.parse(String(row.facets)) as Record<string, FacetValue[]>,
  }
}
