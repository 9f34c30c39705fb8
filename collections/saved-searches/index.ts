import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { savedSearches as table } from '../../src/access/saved-searches'
import { longestName, longestSaved } from '../../src/domain/searches/rules'
import { locales } from '../../src/i18n/locales'
import { words } from '../fields/words'

/** Questions to the library that a person keeps, to be told what is new among their answers. */
export const savedSearches: CollectionConfig = {
  slug: 'saved-searches',
  labels: {
    singular: words('Ricerca salvata', 'Saved search'),
    plural: words('Ricerche salvate', 'Saved searches'),
  },
  access: accessOf(table),
  admin: { hidden: true },
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: [
    {
      name: 'profile',
      type: 'relationship',
      relationTo: 'profiles',
      required: true,
    },
    // The library's parameters as its address has them, in their one order: `q=casa&kind=model`.
    { name: 'question', type: 'text', maxLength: longestSaved },
    { name: 'locale', type: 'select', required: true, options: [...locales] },
    { name: 'name', type: 'text', required: true, maxLength: longestName },
    // What came after it is news.
    { name: 'toldAt', type: 'date', hidden: true },
  ],
  // Sent twice at the same moment, it is kept once all the same.
  indexes: [{ fields: ['profile', 'question'], unique: true }],
}
