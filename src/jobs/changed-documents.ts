import type { Payload } from 'payload'
import type { Change } from '../changes/append-change'
import type { Reading } from '../domain/searchable'
import type { Batch, SearchDocument } from '../search/door'
import { searchables } from './searchables'

/** Documents read again at once; whoever is served meanwhile waits no longer than for these. */
const atOnce = 50

/**
 * What became of the documents that these changes touch, in steps: those that are found, and those
 * that nobody finds any more. Nothing at all where the changes touch none.
 */
export async function* changedDocuments(
  reading: Reading,
  changes: readonly Change[],
): AsyncGenerator<Pick<Batch, 'documents' | 'removed'>> {
  const different = differing(changes)
  for (const { noun, read, affectedBy } of searchables) {
    const ids = [...(await idsOf(reading.payload, affectedBy, different))]
    for (let from = 0; from < ids.length; from += atOnce) {
      const asked = ids.slice(from, from + atOnce)
      const documents = await read(reading, asked)
      yield { documents, removed: without(noun, asked, documents) }
    }
  }
}

/** Each row once, a removal rather than what was written before it. */
function differing(changes: readonly Change[]): Change[] {
  const last = new Map(changes.map((change) => [`${change.collection} ${change.id}`, change]))
  return [...last.values()]
}

async function idsOf(
  payload: Payload,
  affectedBy: (payload: Payload, change: Change) => Promise<string[]>,
  changes: readonly Change[],
): Promise<Set<string>> {
  const ids = new Set<string>()
  for (const change of changes) for (const id of await affectedBy(payload, change)) ids.add(id)
  return ids
}

function without(noun: string, asked: readonly string[], documents: readonly SearchDocument[]) {
  const found = new Set(documents.map(({ id }) => id))
  return asked.filter((id) => !found.has(id)).map((id) => ({ noun, id }))
}
