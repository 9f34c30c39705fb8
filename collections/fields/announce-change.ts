import type { CollectionConfig } from 'payload'
import { appendChange } from '../../src/changes/append-change'

/** Hooks that tell the change feed, in the same transaction, that a row was written or removed. */
export const announceChange: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [
    async ({ collection, doc, operation, req }) => {
      await appendChange(req, { collection: collection.slug, id: String(doc.id), operation })
    },
  ],
  afterDelete: [
    async ({ collection, id, req }) => {
      await appendChange(req, { collection: collection.slug, id: String(id), operation: 'delete' })
    },
  ],
}
