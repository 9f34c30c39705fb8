import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { changes as table } from '../../src/access/changes'
import { words } from '../fields/words'

/** The change feed: what was written, in the order of the commits, for whoever derives from it. */
export const changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: words('Variazione', 'Change'), plural: words('Variazioni', 'Changes') },
  access: accessOf(table),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'noun', type: 'text', required: true },
    { name: 'row', type: 'text', required: true, index: true },
    { name: 'operation', type: 'text', required: true },
  ],
}
