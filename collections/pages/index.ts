import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { pages as table } from '../../src/access/pages'
import { announceChange } from '../fields/announce-change'
import { giveSlug } from '../fields/give-slug'
import { inPanel } from '../fields/in-panel'
import { richText } from '../fields/rich-text'
import { slug } from '../fields/slug'
import { words } from '../fields/words'

export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: words('Pagina', 'Page'), plural: words('Pagine', 'Pages') },
  access: accessOf(table),
  admin: { useAsTitle: 'title', group: words('Rete', 'Network'), ...inPanel(table) },
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: { ...announceChange, beforeValidate: [giveSlug('title')] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: words('Titolo', 'Title'),
    },
    richText('body', words('Testo', 'Body')),
    slug(),
  ],
}
