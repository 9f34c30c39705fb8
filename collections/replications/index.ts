import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { replications as table } from '../../src/access/replications'
import { words } from '../fields/words'
import { fields } from './fields'

/** A city adopts another city's entry, and everyone can follow how. */
export const replications: CollectionConfig = {
  slug: 'replications',
  labels: { singular: words('Replica', 'Replication'), plural: words('Repliche', 'Replications') },
  access: accessOf(table),
  admin: { hidden: true },
  defaultSort: '-updatedAt',
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  indexes: [{ fields: ['adopter', 'outcome'] }, { fields: ['visibility', 'createdAt'] }],
  fields,
}
