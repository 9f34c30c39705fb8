import type { Collection, Payload } from 'payload'

/** The collection that a segment of an address names, if any. */
export const collectionOf = (payload: Payload, slug: string): Collection | undefined =>
  Object.entries(payload.collections).find(([name]) => name === slug)?.[1]
