import { existsSync, renameSync, watch, type FSWatcher } from 'node:fs'
import { removeIndexFile } from './build-index'
import { claimPlace, type Place } from './claim-place'
import type { Batch, Found, Question, SearchIndex, Suggestion } from './door'
import { SearchUnavailable } from './door'
import { Engine } from './engine'
import { IndexUnusable, isBusy, isDamage, openIndexFile, type Unusable } from './index-file'

/**
 * Why an index has to be built: `missing`, `outdated`, `unfinished` when it is opened, `corrupt` then or
 * whenever it shows, `deleted` when its file was taken away; that one goes on answering meanwhile.
 */
export type Trouble = Unusable | 'deleted'

/** This process's own index: asked while another is built beside it, which then takes its place. */
export class HeldIndex implements SearchIndex {
  #place: Place
  #watcher: FSWatcher
  #engine: Engine | null = null
  #trouble: Trouble | null = null
  #closed = false

  /**
   * Takes a place in the folder and opens the index there. `onTrouble` is told once of each trouble
   * that shows later; what there was from the start, `trouble` says.
   */
  constructor(
    private readonly folder: string,
    private readonly onTrouble: (trouble: Trouble) => void,
  ) {
    this.#place = claimPlace(folder)
    for (;;)
      try {
        this.#engine = openEngine(this.path)
        break
      } catch (error) {
        if (error instanceof IndexUnusable) {
          this.#trouble = error.why
          break
        }
        this.#place.release()
        if (!isBusy(error)) throw error
        // Its lock was removed and it is held all the same.
        this.#place = claimPlace(folder, this.#place.number + 1)
      }
    this.#watcher = this.#watch()
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
   * Puts a finished index that was built elsewhere in the place of this one, which goes on answering
   * until `catchUp` has brought that one to the present. Throws `IndexUnusable`.
   */
  async adopt(path: string, catchUp: (built: SearchIndex) => Promise<void>): Promise<void> {
    const built = openEngine(path)
    try {
      await catchUp(built)
    } finally {
      await built.close()
    }
    await this.#engine?.settled()
    if (this.#closed) throw new SearchUnavailable()
    this.#swap(path, built)
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

  /** At one stroke: nobody asks between the two. */
  #swap(path: string, built: Engine): void {
    if (!existsSync(path)) throw new IndexUnusable('missing')
    this.#engine?.database.close()
    this.#engine = null
    try {
      this.#keepPlace()
      removeIndexFile(this.path)
      renameSync(path, this.path)
      this.#engine = new Engine(openIndexFile(this.path), built.known)
      this.#trouble = null
    } catch (error) {
      this.#report('missing')
      throw error
    }
    this.#watcher.close()
    this.#watcher = this.#watch()
    this.#lookForFile()
  }

  /** Whoever emptied the folder removed the lock with it. */
  #keepPlace(): void {
    if (this.#place.isHeld()) return
    this.#place.release()
    this.#place = claimPlace(this.folder)
  }

  #watch(): FSWatcher {
    return watch(this.folder, { persistent: false }, (event) => {
      if (event === 'rename') this.#lookForFile()
    }).on('error', () => {
      this.#lookForFile()
    })
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

/** Opens a finished index and reads what is held of it in memory; throws `IndexUnusable`. */
function openEngine(path: string): Engine {
  const database = openIndexFile(path)
  try {
    return new Engine(database)
  } catch (error) {
    database.close()
    throw isBusy(error) ? error : new IndexUnusable('corrupt', { cause: error })
  }
}
