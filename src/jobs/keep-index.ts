import { existsSync, mkdirSync, renameSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { startTail, type Tail, type TailOptions } from '../changes/tail'
import { readVocabulary, synonymsIn, vocabularyNouns, type Vocabulary } from '../domain/vocabulary'
import type { Log } from '../log'
import { removeIndexFile } from '../search/build-index'
import { SearchUnavailable, type SearchIndex } from '../search/door'
import { HeldIndex } from '../search/held-index'
import { provideSearch } from '../search/search-of'
import { buildIndexFile } from './build-index-file'
import { changedDocuments } from './changed-documents'
import { indexTraces } from './index-traces'
import { stamped, unstamped } from './index-stamp'
import { offeredIndex } from './offered-index'
import { oneAtATime } from './one-at-a-time'

export interface KeepIndexOptions {
  /** Where index files are. */
  folder: string
  log: Log
  /** A first index is built once this has settled: what is being planted is then in it. */
  planted: Promise<unknown>
}

export interface KeptIndex {
  /** What follows the changes for the index, and for whatever else is derived. */
  tail: Tail
  /** Settles when the index answers; at once where it has to be built, and in time in any case. */
  opened: Promise<void>
  /** Settles when the index answers. */
  answering: Promise<void>
  stop(): Promise<void>
}

type Apply = TailOptions['apply']

/** The noun whose rows say that something was removed for good. */
const removalsNoun = 'removals'
/** Rows read at once while others are served. */
const atOnce = 50
const pauseMs = 5000
/** A start waits no longer than this for what happened since the last stop. */
const patienceMs = 3000

/**
 * Keeps this process's index: opened, brought up to date and kept so by the change feed; built anew
 * when it is missing, damaged, of another version or of another history; taken over when somebody
 * built one aside. What answers goes on answering meanwhile, unless it may tell of another history:
 * then nothing answers until the new one does.
 */
export async function keepIndex(
  payload: Payload,
  { folder, log, planted }: KeepIndexOptions,
): Promise<KeptIndex> {
  const stopping = new AbortController()
  const { signal } = stopping
  const answering = Promise.withResolvers<void>()
  /** Steps of the index, and whatever builds one aside. */
  const steps = oneAtATime()
  const builds = oneAtATime()
  const index = new HeldIndex(folder, (trouble) => {
    log.warn({ trouble }, 'the search index is built anew')
    void heal()
  })
  const beside = (what: string): string => index.path.replace(/\.db$/, `.${what}.db`)
  const traces = indexTraces(() => index.path)
  let vocabulary: Promise<Vocabulary> | undefined

  // What happened since it was built is caught up with below.
  await takeOffered((path) => index.adopt(path, async (built) => void beginOf(built)))
  const from = index.isReady ? unstamped(index.position) : null
  /** False while what the index holds may be of another history. */
  let trusted = from !== null
  const tail = startTail(payload, { from, log, apply, lost })
  let watcher = watchFolder()
  if (traces.remain()) void heal()
  return {
    tail,
    opened: trusted ? openInTime() : Promise.resolve(),
    answering: answering.promise,
    async stop() {
      stopping.abort()
      watcher.close()
      provideSearch(payload, null)
      await tail.stop()
      await builds.do(() => Promise.resolve())
      await index.close()
    },
  }

  function watchFolder(): FSWatcher {
    return watch(folder, { persistent: false }, (_, name) => {
      if (name === offeredIndex) void takeOffered(takeOver)
    }).on('error', (error) => {
      log.warn({ err: error }, 'an index built aside will not be noticed')
    })
  }

  function answer(): void {
    if (!trusted || signal.aborted) return
    provideSearch(payload, index)
    answering.resolve()
  }

  async function openInTime(): Promise<void> {
    const caughtUp = tail.caughtUp().then(answer, (error: unknown) => {
      log.error({ err: error }, 'the search index could not be brought up to date')
    })
    await Promise.race([caughtUp, setTimeout(patienceMs, undefined, { ref: false })])
  }

  /** Takes over what the changed rows say now. */
  function apply(...[changes, position]: Parameters<Apply>): Promise<void> {
    return steps.do(async () => {
      // What is being built will read it all.
      if (!trusted || !index.isReady) return
      // What is taken out of an index leaves its words in it: it is made anew, beside what answers.
      const removed = changes.some(({ noun }) => noun === removalsNoun)
      if (removed) traces.note()
      try {
        await applyTo(index, changes, position)
      } catch (error) {
        if (!(error instanceof SearchUnavailable)) throw error
      }
      if (removed) void heal()
    })
  }

  async function applyTo(
    into: Pick<SearchIndex, 'position' | 'take'>,
    ...[changes, position]: Parameters<Apply>
  ): Promise<void> {
    const nouns = new Set(changes.map(({ noun }) => noun))
    if ([...nouns].some((noun) => vocabularyNouns.has(noun))) vocabulary = undefined
    const reading = { payload, vocabulary: await currentVocabulary() }
    const before = into.position
    const rows = changes.map(({ noun, row, operation }) => ({
      collection: noun,
      id: row,
      operation,
    }))
    for await (const step of changedDocuments(reading, rows))
      await into.take({ ...step, position: before })
    await into.take({
      documents: [],
      removed: [],
      ...(nouns.has('topics') ? { synonyms: synonymsIn(reading.vocabulary) } : {}),
      position: stamped(position),
    })
  }

  function currentVocabulary(): Promise<Vocabulary> {
    const current = (vocabulary ??= readVocabulary(payload))
    current.catch(() => {
      if (vocabulary === current) vocabulary = undefined
    })
    return current
  }

  /** The history is another: what was withdrawn in it must not be found any longer. */
  async function lost(): Promise<string> {
    trusted = false
    provideSearch(payload, null)
    await planted
    return builds.do(build)
  }

  /** Builds what is in trouble, or holds traces of what was removed, until it is not. */
  async function heal(): Promise<void> {
    const isToBeBuilt = () => index.trouble !== null || traces.remain()
    while (trusted && isToBeBuilt() && !signal.aborted)
      try {
        await builds.do(async () => void (isToBeBuilt() && (await build())))
      } catch (error) {
        if (!signal.aborted) log.error({ err: error }, 'the search index could not be built')
        await setTimeout(pauseMs, undefined, { signal, ref: false }).catch(() => undefined)
      }
  }

  /** Builds an index and takes it over; answers up to where in the feed it has come. */
  async function build(): Promise<string> {
    signal.throwIfAborted()
    const path = beside('building')
    const began = performance.now()
    const noted = traces.noted
    mkdirSync(folder, { recursive: true, mode: 0o750 })
    const documents = await buildIndexFile(payload, {
      path,
      position: await tail.now(),
      atOnce,
      signal,
    })
    const reached = await takeOver(path)
    traces.gone(noted)
    log.info({ documents, ms: Math.round(performance.now() - began) }, 'the search index is built')
    return reached
  }

  /** Brings a finished index to the present and lets it answer from then on. */
  async function takeOver(path: string): Promise<string> {
    let reached = ''
    let letGo: () => void = () => undefined
    try {
      await index.adopt(path, async (built) => {
        const applyThere: Apply = (...step) => applyTo(built, ...step)
        reached = await tail.read(beginOf(built), applyThere)
        letGo = await steps.hold()
        reached = await tail.read(reached, applyThere)
      })
      trusted = true
      answer()
      // It may be another folder under the same name.
      watcher.close()
      watcher = watchFolder()
      return reached
    } finally {
      letGo()
    }
  }

  /** Takes what was built aside for whoever runs: one process has it. */
  function takeOffered(over: (path: string) => Promise<unknown>): Promise<void> {
    return builds.do(async () => {
      const offered = join(folder, offeredIndex)
      if (!existsSync(offered)) return
      const path = beside('offered')
      try {
        renameSync(offered, path)
        await over(path)
        log.info('the search index that was built aside is taken over')
      } catch (error) {
        if (!signal.aborted) log.warn({ err: error }, 'an index built aside is of no use')
        removeIndexFile(path)
      }
    })
  }
}

/** Where an index stands that may be made by another version, or hold what is hidden now. */
function beginOf(built: SearchIndex): string {
  const position = unstamped(built.position)
  if (position === null) throw new Error('it was made of other documents')
  return position
}
