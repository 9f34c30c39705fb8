import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { editions as table } from '../../src/access/editions'
import { inPanel } from '../fields/in-panel'
import { announceChange } from '../fields/announce-change'
import { words } from '../fields/words'

export const editions: CollectionConfig = {
  slug: 'editions',
  labels: {
    singular: words('Edizione', 'Edition'),
    plural: words('Edizioni', 'Editions'),
  },
  access: accessOf(table),
  admin: { useAsTitle: 'code', group: words('Rete', 'Network'), ...inPanel(table) },
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: announceChange,
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      label: words('Sigla', 'Code'),
    },
    {
      name: 'label',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: words('Nome per esteso', 'Full name'),
    },
    {
      type: 'row',
      fields: [
        { name: 'startsOn', type: 'date', label: words('Inizio', 'Start') },
        { name: 'endsOn', type: 'date', label: words('Fine', 'End') },
      ],
    },
    { name: 'fund', type: 'text', maxLength: 200, label: words('Fondo', 'Fund') },
    {
      name: 'fundingStatement',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: words('Dicitura sul finanziamento', 'Funding statement'),
    },
    {
      name: 'statedMembership',
      type: 'group',
      label: words('Adesioni dichiarate dalle fonti', 'Membership as stated by the sources'),
      fields: [
        {
          name: 'text',
          type: 'text',
          localized: true,
          maxLength: 300,
          label: words('Testo', 'Text'),
        },
        { name: 'source', type: 'text', maxLength: 500, label: words('Fonte', 'Source') },
      ],
    },
  ],
}
