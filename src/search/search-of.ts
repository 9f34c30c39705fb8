import type { Payload } from 'payload'
import { SearchUnavailable, type SearchIndex } from './door'

/** Says which index answers for this Payload from now on; null while none does. */
export function provideSearch(payload: Payload, index: SearchIndex | null): void {
  if (index) all.set(payload.db, index)
  else all.delete(payload.db)
}

/** The index that answers for this Payload. Throws `SearchUnavailable` while there is none. */
export function searchOf(payload: Payload): SearchIndex {
  const index = all.get(payload.db)
  if (!index) throw new SearchUnavailable()
  return index
}

/** Whether there is one that can be asked. */
export function isSearchReady(payload: Payload): boolean {
  try {
    return typeof searchOf(payload).position === 'string'
  } catch (error) {
    if (error instanceof SearchUnavailable) return false
    throw error
  }
}

// One process may hold two copies of this module, the server's and the panel's.
const shared = globalThis as { portalSearch?: WeakMap<object, SearchIndex> }
const all = (shared.portalSearch ??= new WeakMap())
