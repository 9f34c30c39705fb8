import type { CollectionConfig } from 'payload'

/** A noun that nobody opens in the panel, and that is written row by row. */
export const unseenNoun = {
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
} as const satisfies Partial<CollectionConfig>
