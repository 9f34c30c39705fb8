import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { replications as table } from '../../src/access/replications'
import { words } from '../fields/words'
import { endpoints } from './endpoints'
import { fields } from './fields'
import { givingBackEndpoints } from './giving-back-endpoints'
import { guardOperation, logAdminReading, tellChange, tellDeletion } from './hooks'

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
  endpoints: [...endpoints, ...givingBackEndpoints],
  hooks: {
    beforeOperation: [guardOperation],
    afterChange: [tellChange],
    afterRead: [logAdminReading],
    afterDelete: [tellDeletion],
  },
  indexes: [{ fields: ['adopter', 'outcome'] }, { fields: ['visibility', 'createdAt'] }],
  fields,
}
