import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { leases as table } from '../../src/access/leases'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** What one process does for all of them, and until when it is its to do. */
export const leases: CollectionConfig = {
  slug: 'leases',
  labels: {
    singular: words('Incarico', 'Lease'),
    plural: words('Incarichi', 'Leases'),
  },
  access: accessOf(table),
  ...unseenNoun,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'until', type: 'date', required: true },
  ],
}
