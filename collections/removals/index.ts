import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { removals as table } from '../../src/access/removals'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** That something was removed for good, and when: never what. */
export const removals: CollectionConfig = {
  slug: 'removals',
  labels: {
    singular: words('Rimozione definitiva', 'Definitive removal'),
    plural: words('Rimozioni definitive', 'Definitive removals'),
  },
  access: accessOf(table),
  ...unseenNoun,
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'row', type: 'text', required: true, index: true },
    {
      name: 'what',
      type: 'select',
      required: true,
      options: ['passage', 'file', 'image'],
    },
    { name: 'reason', type: 'textarea', required: true, maxLength: 1000 },
    { name: 'by', type: 'relationship', relationTo: 'profiles' },
    { name: 'at', type: 'date', required: true },
  ],
}
