import type { DatabaseSync } from 'node:sqlite'
import { ask, type Asked } from './ask'
import { Catalogue, type Entry } from './catalogue'
import type { Batch, Found, Question, SearchIndex, Suggestion, SynonymGroup } from './door'
import { readMeta } from './index-file'
import { Lists } from './lists'
import { Orders } from './orders'
import { shelve, type Shelved } from './shelve'
import { Spelling } from './spelling'
import { shelves } from './schema'
import { Scratch } from './scratch'
import { Store } from './store'
import { Suggester } from './suggest'
import { Synonyms } from './synonyms'
import { Totals } from './totals'

/** So many documents are analysed before others get their turn. */
const atOnce = 10

/** An index over an open file. */
export class Engine implements SearchIndex {
  #position: string
  readonly #asked: Asked
  readonly #suggester: Suggester
  /** Batches are taken one after the other. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    readonly database: DatabaseSync,
    /** What an engine of the same file knew, to be spared reading it all again. */
    known?: { catalogue: Catalogue; spelling: Spelling },
  ) {
    const meta = readMeta(database)
    this.#position = meta.get('position') ?? ''
    const store = new Store(database)
    const { catalogue, spelling } = known ?? loaded(store)
    const orders = new Orders(database, catalogue)
    this.#asked = {
      store,
      catalogue,
      spelling,
      orders,
      totals: new Totals(),
      scratch: new Scratch(),
      lists: new Lists(database),
      synonyms: new Synonyms(JSON.parse(meta.get('synonyms') ?? '[]') as SynonymGroup[]),
    }
    this.#suggester = new Suggester(database, store, orders)
  }

  get position(): string {
    return this.#position
  }

  /** What is held in memory, for another engine over the same file. */
  get known(): { catalogue: Catalogue; spelling: Spelling } {
    return this.#asked
  }

  take(batch: Batch): Promise<void> {
    const mine = this.#turn.then(() => this.#take(batch))
    this.#turn = mine.catch(() => undefined)
    return mine
  }

  query(question: Question): Promise<Found> {
    return new Promise((resolve) => {
      resolve(ask(this.#asked, question))
    })
  }

  suggest(typed: string, asked: Parameters<SearchIndex['suggest']>[1]): Promise<Suggestion[]> {
    return new Promise((resolve) => {
      resolve(this.#suggester.suggest(typed, asked))
    })
  }

  /** Settles when no batch is being taken, nor waits to be. */
  async settled(): Promise<void> {
    for (let last; last !== this.#turn;) {
      last = this.#turn
      await last
    }
  }

  async close(): Promise<void> {
    await this.settled()
    if (this.database.isOpen) this.database.close()
  }

  async #take({ documents, removed, synonyms, position }: Batch): Promise<void> {
    // Of a document that comes twice the last is what it is now.
    const last = new Map(documents.map((document) => [`${document.noun} ${document.id}`, document]))
    const analysed: { document: (typeof documents)[number]; onShelves: Shelved[] }[] = []
    for (const document of last.values()) {
      if (analysed.length % atOnce === atOnce - 1) await new Promise(setImmediate)
      analysed.push({ document, onShelves: shelve(document) })
    }
    const { store, catalogue, spelling, orders, lists, totals } = this.#asked
    const gone: Entry[] = []
    const come: Entry[] = []
    const remade = synonyms && new Synonyms(synonyms)
    this.database.exec('BEGIN IMMEDIATE')
    try {
      for (const { noun, id } of removed) {
        const before = store.find(noun, id)
        if (!before) continue
        store.remove(before)
        gone.push(before)
      }
      for (const { document, onShelves } of analysed) {
        const before = store.find(document.noun, document.id)
        if (before) {
          store.remove(before)
          gone.push(before)
        }
        come.push(store.insert(before?.id ?? catalogue.nextId(), document, onShelves))
        for (const { shelf, spellings } of onShelves)
          for (const [word, raw] of spellings)
            if (spelling.add(shelf, word, raw)) store.addSpelling(shelf, word, raw)
      }
      if (synonyms) store.say('synonyms', JSON.stringify(synonyms))
      store.say('position', position)
      this.database.exec('COMMIT')
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK')
      const kept = new Set(gone.map(({ id }) => id))
      for (const { id } of come) if (!kept.has(id)) catalogue.free(id)
      throw error
    }
    for (const entry of gone) catalogue.remove(entry)
    const stays = new Set(come.map(({ id }) => id))
    for (const { id } of gone) if (!stays.has(id)) catalogue.free(id)
    for (const entry of come) catalogue.add(entry)
    if (remade) this.#asked.synonyms = remade
    orders.forget()
    lists.forget()
    totals.forget()
    this.#position = position
  }
}

function loaded(store: Store): { catalogue: Catalogue; spelling: Spelling } {
  const catalogue = new Catalogue()
  catalogue.expectMany()
  for (const entry of store.entries()) catalogue.add(entry)
  catalogue.noteGaps()
  const spelling = new Spelling()
  for (const shelf of shelves)
    for (const { word, shown } of store.spellings(shelf)) spelling.add(shelf, word, shown)
  return { catalogue, spelling }
}
