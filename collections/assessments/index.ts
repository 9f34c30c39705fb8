import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { assessments as table } from '../../src/access/assessments'
import { transferability } from '../fields/transferability'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** Whether another city's practice fits one's own, asked before anything is started. */
export const assessments: CollectionConfig = {
  slug: 'assessments',
  labels: {
    singular: words('Valutazione', 'Assessment'),
    plural: words('Valutazioni', 'Assessments'),
  },
  access: accessOf(table),
  ...unseenNoun,
  timestamps: true,
  fields: [
    // One a source and city: `<source>:<organisation>`.
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
    { name: 'source', type: 'relationship', relationTo: 'resources', required: true, index: true },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      required: true,
      index: true,
    },
    transferability('scores'),
    { name: 'by', type: 'relationship', relationTo: 'profiles' },
  ],
}
