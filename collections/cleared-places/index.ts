import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { clearedPlaces as table } from '../../src/access/cleared-places'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** Places that looked like personal data and that a manager has answered for, one by one. */
export const clearedPlaces: CollectionConfig = {
  slug: 'cleared-places',
  labels: {
    singular: words('Segnalazione superata', 'Cleared place'),
    plural: words('Segnalazioni superate', 'Cleared places'),
  },
  access: accessOf(table),
  ...unseenNoun,
  // Pressed twice, it is answered for once.
  indexes: [{ fields: ['resource', 'place'], unique: true }],
  fields: [
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'resources',
    },
    // What was found and where, hashed: never the words themselves.
    { name: 'place', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    // The field or document it is in, as a path: `evidence.0.claim`, `documents:<id>:3`.
    { name: 'path', type: 'text', required: true },
    { name: 'reason', type: 'textarea', required: true, maxLength: 1000 },
    { name: 'by', type: 'relationship', relationTo: 'profiles' },
    { name: 'at', type: 'date', required: true },
  ],
}
