import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { imports as table } from '../../src/access/imports'
import { importStates } from '../../src/domain/imports/import-states'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** Runs of bringing in what a city already has: what was asked, how far it is, what came of it. */
export const imports: CollectionConfig = {
  slug: 'imports',
  labels: {
    singular: words('Importazione', 'Import'),
    plural: words('Importazioni', 'Imports'),
  },
  access: accessOf(table),
  ...unseenNoun,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    { name: 'state', type: 'select', required: true, options: [...importStates] },
    { name: 'dryRun', type: 'checkbox', required: true, defaultValue: true },
    // The mapping as it was given, in YAML.
    { name: 'mapping', type: 'textarea', required: true, maxLength: 100_000 },
    // Stored names: the file that was given, and the rows kept aside.
    { name: 'file', type: 'text' },
    { name: 'rejects', type: 'text' },
    { name: 'total', type: 'number' },
    { name: 'done', type: 'number' },
    { name: 'created', type: 'number' },
    { name: 'unchanged', type: 'number' },
    { name: 'rejected', type: 'number' },
    // The report's first rows: `[{ row, field, problem, suggestion }]`.
    { name: 'problems', type: 'json' },
    { name: 'by', type: 'relationship', relationTo: 'profiles' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'endedAt', type: 'date' },
  ],
}
