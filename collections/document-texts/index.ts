import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { documentTexts as table } from '../../src/access/document-texts'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** What a document says, page by page, as it was read from its file. */
export const documentTexts: CollectionConfig = {
  slug: 'document-texts',
  labels: {
    singular: words('Testo di un documento', 'Text of a document'),
    plural: words('Testi dei documenti', 'Texts of documents'),
  },
  access: accessOf(table),
  ...unseenNoun,
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      unique: true,
    },
    // The stored file it was read from: another file has another name.
    { name: 'filename', type: 'text', required: true },
    // `[{ page, text }]`, the pages that say something.
    { name: 'pages', type: 'json', required: true },
    { name: 'language', type: 'text' },
  ],
}
