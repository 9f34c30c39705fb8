import { existsSync, renameSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname } from 'node:path'
import { IndexBuilder, removeIndexFile, type Known } from './build-index'
import { claimPlace, type Place } from './claim-place'
import type { Batch, Found, Question, SearchIndex, Suggestion, SynonymGroup } from './door'
import { SearchUnavailable } from './door'
import { Engine } from './engine'
import { IndexUnusable, isDamage, openIndexFile, type Unusable } from './index-file'

/**
 * Why an index has to be built: `missing`, `outdated`, `unfinished` when it is opened, `corrupt` then or
 * whenever it shows, `deleted` when its file was taken away; that one goes on answering meanwhile.
 */
export type Trouble = Unusable | 'deleted'

/** How a build ends: where in the change feed what was added stands, and the vocabulary. */
export interface Built {
  position: string
  synonyms: SynonymGroup[]
}

/** This process's own index: asked while another is built beside it, which then takes its place. */
export class HeldIndex implements SearchIndex {
  readonly #place: Place
  readonly #watcher: FSWatcher
  #engine: Engine | null = null
  #trouble: Trouble | null = null
  #building: IndexBuilder | null = null
  #closed = false

  /**
   * Takes a place in the folder and opens the index there. `onTrouble` is told once of each trouble
   * that shows later; what there was from the start, `trouble` says.
   */
  constructor(
    folder: string,
    private readonly onTrouble: (trouble: Trouble) => void,
  ) {
    this.#place = claimPlace(folder)
    try {
      this.#engine = new Engine(openIndexFile(this.path))
    } catch (error) {
      if (error instanceof IndexUnusable) this.#trouble = error.why
      else if (isDamage(error)) this.#trouble = 'corrupt'
      else {
        this.#place.release()
        throw error
      }
    }
    this.#watcher = watch(dirname(this.path), { persistent: false }, (_, name) => {
      if (name === basename(this.path)) this.#lookForFile()
    })
  }

  /** Where its file is. */
  get path(): string {
    return this.#place.path
  }

  /** Why it has to be built; null when it has not. */
  get trouble(): Trouble | null {
    return this.#trouble
  }

  /** Whether there is anything to ask. */
  get isReady(): boolean {
    return this.#engine !== null
  }

  get position(): string {
    return this.#ready().position
  }

  take(batch: Batch): Promise<void> {
    return this.#guarded((engine) => engine.take(batch))
  }

  query(question: Question): Promise<Found> {
    return this.#guarded((engine) => engine.query(question))
  }

  suggest(typed: string, asked: Parameters<SearchIndex['suggest']>[1]): Promise<Suggestion[]> {
    return this.#guarded((engine) => engine.suggest(typed, asked))
  }

  /**
   * Builds an index beside this one, which goes on answering, and puts it in its place. What is
   * taken by this one meanwhile is not in that one: after it, the feed goes on from `position`.
   */
  async rebuild(fill: (builder: IndexBuilder) => Promise<Built>): Promise<void> {
    if (this.#building) throw new Error('the index is being built already')
    const builder = new IndexBuilder(this.path.replace(/\.db$/, '.new.db'))
    this.#building = builder
    try {
      const { position, synonyms } = await fill(builder)
      if (this.#closed) throw new SearchUnavailable()
      const known = builder.finish(position, synonyms)
      await this.#swap(builder.path, known)
    } finally {
      builder.abandon()
      this.#building = null
    }
  }

  /**
   * Puts a finished index that was built elsewhere in the place of this one, which goes on answering
   * until `catchUp` has brought that one to the present. Throws `IndexUnusable`.
   */
  async adopt(path: string, catchUp: (built: SearchIndex) => Promise<void>): Promise<void> {
    const built = new Engine(openIndexFile(path))
    try {
      await catchUp(built)
    } finally {
      await built.close()
    }
    if (this.#closed) throw new SearchUnavailable()
    await this.#swap(path, built.known)
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#watcher.close()
    const engine = this.#engine
    this.#engine = null
    await engine?.close()
    this.#place.release()
  }

  /** Nobody can ask between the two: nothing here waits once the old one is at rest. */
  async #swap(built: string, known: Known): Promise<void> {
    await this.#engine?.settled()
    this.#engine?.database.close()
    this.#engine = null
    removeIndexFile(this.path)
    renameSync(built, this.path)
    this.#engine = new Engine(openIndexFile(this.path), known)
    this.#trouble = null
  }

  #lookForFile(): void {
    if (this.#closed || this.#trouble || existsSync(this.path)) return
    this.#report('deleted')
  }

  async #guarded<Result>(work: (engine: Engine) => Promise<Result>): Promise<Result> {
    const engine = this.#ready()
    try {
      return await work(engine)
    } catch (error) {
      if (!isDamage(error)) throw error
      if (engine === this.#engine) {
        this.#engine = null
        if (engine.database.isOpen) engine.database.close()
        this.#report('corrupt')
      }
      throw new SearchUnavailable()
    }
  }

  #report(trouble: Trouble): void {
    this.#trouble = trouble
    this.onTrouble(trouble)
  }

  #ready(): Engine {
    if (!this.#engine) throw new SearchUnavailable()
    return this.#engine
  }
}
