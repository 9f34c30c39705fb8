import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { visits as table } from '../../src/access/visits'
import { words } from '../fields/words'

/** How many pages of each room were opened in a month: sums alone, nothing about anybody. */
export const visits: CollectionConfig = {
  slug: 'visits',
  labels: { singular: words('Visite', 'Visits'), plural: words('Visite', 'Visits') },
  access: accessOf(table),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    // `2026-11 resources`: one row for a month and a room, whoever counts.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'month', type: 'text', required: true, index: true },
    { name: 'room', type: 'text', required: true },
    { name: 'pages', type: 'number', required: true },
  ],
}
