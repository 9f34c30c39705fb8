import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { topics as table } from '../../src/access/topics'
import { announceChange } from '../fields/announce-change'
import { inPanel } from '../fields/in-panel'
import { giveSlug } from '../fields/give-slug'
import { provenance } from '../fields/provenance'
import { slug } from '../fields/slug'
import { words } from '../fields/words'

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: words('Argomento', 'Topic'), plural: words('Argomenti', 'Topics') },
  access: accessOf(table),
  admin: { useAsTitle: 'label', group: words('Rete', 'Network'), ...inPanel(table) },
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: { ...announceChange, beforeValidate: [giveSlug('label')] },
  fields: [
    {
      name: 'facet',
      type: 'select',
      required: true,
      index: true,
      label: words('Tipo di argomento', 'Facet'),
      options: [
        { value: 'area', label: words('Area di lavoro', 'Area of work') },
        { value: 'dimension', label: words('Dimensione di marginalità', 'Dimension') },
        { value: 'target', label: words('Destinatari', 'Target') },
        { value: 'theme', label: words('Tema', 'Theme') },
      ],
    },
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: words('Nome', 'Label'),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'topics',
      label: words('Argomento più ampio', 'Broader topic'),
    },
    {
      name: 'synonyms',
      type: 'text',
      hasMany: true,
      localized: true,
      maxLength: 120,
      label: words('Sinonimi', 'Synonyms'),
    },
    slug(),
    provenance(),
  ],
}
