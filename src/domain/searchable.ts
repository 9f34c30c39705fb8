import type { CollectionSlug, Payload } from 'payload'
import type { Change } from '../changes/append-change'
import type { SearchDocument } from '../search/door'
import type { Vocabulary } from './vocabulary'

/** What a noun is read with when it is given to the index. */
export interface Reading {
  payload: Payload
  /** The names that texts are found by: everybody's, read once for many rows. */
  vocabulary: Vocabulary
}

/** How a noun is found: its file is all that the index knows of it. */
export interface Searchable {
  noun: CollectionSlug
  /** The documents of these rows, as they are now; a row that nobody finds has none. */
  read: (reading: Reading, ids: readonly string[]) => Promise<SearchDocument[]>
  /** Ids of the rows of this noun that say something else after `change`, the changed row included. */
  affectedBy: (payload: Payload, change: Change) => Promise<string[]>
}
