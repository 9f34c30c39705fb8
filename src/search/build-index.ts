import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Catalogue } from './catalogue'
import type { SearchDocument, SynonymGroup } from './door'
import { createIndexFile } from './index-file'
import { afterMany, beforeMany } from './schema'
import { shelve } from './shelve'
import { Spelling } from './spelling'
import { Store } from './store'

/** Milliseconds of work before others get their turn. */
const longestTurnMs = 8

/**
 * Fills a new index file in bulk, beside the one that is asked. Nothing of it is safe until
 * `finish`: a file left unfinished is never opened.
 */
export class IndexBuilder {
  readonly #store: Store
  readonly #catalogue = new Catalogue()
  readonly #spelling = new Spelling()

  /** Begins anew whatever is at `path`. */
  constructor(readonly path: string) {
    removeIndexFile(path)
    this.#store = new Store(createIndexFile(path))
    this.#catalogue.expectMany()
    this.#store.database.exec(`${beforeMany} BEGIN`)
  }

  /** Takes some documents; one that was taken before is replaced. */
  async add(documents: readonly SearchDocument[]): Promise<void> {
    let began = performance.now()
    for (const document of documents) {
      this.#add(document)
      if (performance.now() - began < longestTurnMs) continue
      await new Promise(setImmediate)
      began = performance.now()
    }
  }

  /**
   * Closes the file once it is whole and on the disk; `position` is where in the change feed it
   * stands.
   */
  finish(position: string, synonyms: readonly SynonymGroup[]): void {
    this.#store.database.exec(afterMany)
    this.#store.say('position', position)
    this.#store.say('synonyms', JSON.stringify(synonyms))
    this.#store.database.exec('COMMIT')
    sync(this.path)
    this.#store.say('finished', 'yes')
    this.#store.database.close()
    sync(this.path)
    sync(dirname(this.path))
  }

  /** Gives up and removes the file. */
  abandon(): void {
    if (this.#store.database.isOpen) this.#store.database.close()
    removeIndexFile(this.path)
  }

  #add(document: SearchDocument): void {
    const before = this.#store.find(document.noun, document.id)
    if (before) {
      this.#store.remove(before)
      this.#catalogue.remove(before)
    }
    const id = before?.id ?? this.#catalogue.nextId()
    const onShelves = shelve(document)
    this.#catalogue.add(this.#store.insert(id, document, onShelves))
    for (const { shelf, spellings } of onShelves)
      for (const [word, raw] of spellings)
        if (this.#spelling.add(shelf, word, raw)) this.#store.addSpelling(shelf, word, raw)
  }
}

/** Removes an index file and what its database may have left beside it. */
export function removeIndexFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
