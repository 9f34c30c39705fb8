import type { Payload } from 'payload'
import { synonymsIn } from '../domain/vocabulary'
import { removeIndexFile } from '../search/build-index'
import { fillIndex, type FillOptions } from './fill-index'
import { stamped } from './index-stamp'
import { IndexThread } from './index-thread'

export interface BuildOptions extends FillOptions {
  /** The file, which nobody has open. */
  path: string
  /** Where in the change feed it stands: taken before the first row is read. */
  position: string
}

/** Builds a whole index file; answers how many documents it holds. Leaves nothing when it fails. */
export async function buildIndexFile(
  payload: Payload,
  { path, position, ...options }: BuildOptions,
): Promise<number> {
  const thread = new IndexThread(path)
  let documents = 0
  try {
    const vocabulary = await fillIndex(payload, (some) => thread.add(some), {
      ...options,
      progress(read) {
        documents = read
        options.progress?.(read)
      },
    })
    await thread.finish(stamped(position), synonymsIn(vocabulary))
    await thread.end()
    return documents
  } catch (error) {
    await thread.end()
    removeIndexFile(path)
    throw error
  }
}
