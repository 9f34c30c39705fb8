import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { importedRows as table } from '../../src/access/imported-rows'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** Which row of which file an entry came from: written with the entry, so nothing is written twice. */
export const importedRows: CollectionConfig = {
  slug: 'imported-rows',
  labels: {
    singular: words('Riga importata', 'Imported row'),
    plural: words('Righe importate', 'Imported rows'),
  },
  access: accessOf(table),
  ...unseenNoun,
  fields: [
    // The mapping's own key for the row: the same row, whenever it is brought in again.
    { name: 'key', type: 'text', required: true, unique: true },
    {
      name: 'resource',
      type: 'relationship',
      relationTo: 'resources',
      index: true,
    },
    { name: 'import', type: 'relationship', relationTo: 'imports', index: true },
    // As people read it: the file, the sheet, the row.
    { name: 'origin', type: 'text', required: true, maxLength: 400 },
    { name: 'at', type: 'date', required: true },
  ],
}
