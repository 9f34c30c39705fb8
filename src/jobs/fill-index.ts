import type { Payload } from 'payload'
import { idsAfter } from '../domain/rows-asked'
import type { SearchDocument } from '../search/door'
import { readVocabulary, type Vocabulary } from '../domain/vocabulary'
import { searchables } from './searchables'

export interface FillOptions {
  /** Rows read at once: few where others are served meanwhile. */
  atOnce: number
  signal: AbortSignal
  /** Told now and then how many documents have been read. */
  progress?: (documents: number) => void
}

/**
 * Gives every document that anybody finds to `add`, a batch at a time: the next is read while one is
 * being taken. Answers the vocabulary they were made with.
 */
export async function fillIndex(
  payload: Payload,
  add: (documents: SearchDocument[]) => Promise<void>,
  { atOnce, signal, progress = () => undefined }: FillOptions,
): Promise<Vocabulary> {
  const vocabulary = await readVocabulary(payload)
  let documents = 0
  let adding: Promise<void> = Promise.resolve()
  for (const { noun, read } of searchables)
    for (let after: string | null = null; ;) {
      signal.throwIfAborted()
      const ids: string[] = await idsAfter(payload, noun, after, idsAtOnce)
      for (let from = 0; from < ids.length; from += atOnce) {
        signal.throwIfAborted()
        const found = await read({ payload, vocabulary }, ids.slice(from, from + atOnce))
        await adding
        adding = add(found)
        // Awaited with the next batch; whoever waits for nothing else must not hear of it unasked.
        adding.catch(() => undefined)
        documents += found.length
        progress(documents)
      }
      after = ids.at(-1) ?? null
      if (ids.length < idsAtOnce) break
    }
  await adding
  return vocabulary
}

/** Ids are cheap to ask for. */
const idsAtOnce = 2000
