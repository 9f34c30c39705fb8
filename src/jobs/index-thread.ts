import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { SearchDocument, SynonymGroup } from '../search/door'

/** What the thread is asked, one thing at a time; it answers each with nothing, or with why not. */
export type Order =
  | { add: readonly SearchDocument[] }
  | { finish: { position: string; synonyms: readonly SynonymGroup[] } }

/** What the thread answers. */
export interface Done {
  error?: unknown
}

/**
 * Builds an index file in a thread of its own, so that whoever serves meanwhile only reads what goes
 * into it. Nothing of it is safe until `finish`; `end` gives it up before.
 */
export class IndexThread {
  readonly #worker: Worker
  #answer: PromiseWithResolvers<void> | undefined
  #broken: Error | undefined

  constructor(path: string) {
    this.#worker = new Worker(threadsFile(), { workerData: { path } })
    this.#worker
      .on('message', ({ error }: Done) => {
        if (error === undefined) this.#answer?.resolve()
        else this.#answer?.reject(error)
      })
      .on('error', (error) => {
        this.#broken = error
        this.#answer?.reject(error)
      })
  }

  add(documents: readonly SearchDocument[]): Promise<void> {
    return this.#order({ add: documents })
  }

  /** The file is whole and on the disk; `position` is where in the change feed it stands. */
  finish(position: string, synonyms: readonly SynonymGroup[]): Promise<void> {
    return this.#order({ finish: { position, synonyms } })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  async #order(order: Order): Promise<void> {
    if (this.#broken) throw this.#broken
    await this.#answer?.promise
    this.#answer = Promise.withResolvers<void>()
    this.#worker.postMessage(order)
    await this.#answer.promise
  }
}

/** Built beside the server; from the sources where those run. */
function threadsFile(): URL {
  const fromSources = process.execArgv.some((arg) => arg.includes('tsx'))
  if (fromSources) return new URL('./index-thread-inside.ts', import.meta.url)
  return pathToFileURL(join(process.cwd(), 'dist/server/index-thread-inside.js'))
}
