import type { Field } from 'payload'
import { words } from '../../fields/words'
import { kept } from './field-access'

/** Files, links, where it comes from and until when it holds. */
export const sources: Field[] = [
  { name: 'cover', type: 'upload', relationTo: 'media', label: words('Immagine', 'Cover') },
  {
    name: 'documents',
    type: 'upload',
    relationTo: 'documents',
    hasMany: true,
    maxRows: 40,
    label: words('Documenti', 'Documents'),
  },
  {
    name: 'links',
    type: 'array',
    maxRows: 40,
    label: words('Collegamenti', 'Links'),
    fields: [
      { name: 'label', type: 'text', maxLength: 200, label: words('Testo', 'Label') },
      { name: 'url', type: 'text', maxLength: 1000, label: words('Indirizzo', 'Address') },
    ],
  },
  {
    name: 'sources',
    type: 'array',
    maxRows: 40,
    label: words('Fonti', 'Sources'),
    fields: [
      { name: 'url', type: 'text', maxLength: 1000, label: words('Indirizzo', 'Address') },
      { name: 'name', type: 'text', maxLength: 300, label: words('Nome', 'Name') },
      { name: 'date', type: 'text', maxLength: 40, label: words('Data', 'Date') },
    ],
  },
  {
    name: 'licence',
    type: 'text',
    defaultValue: 'CC-BY-4.0',
    maxLength: 60,
    label: words('Licenza', 'Licence'),
  },
  {
    name: 'continues',
    type: 'relationship',
    relationTo: 'resources',
    label: words('Continua da un’edizione precedente', 'Continues from an earlier edition'),
  },
  {
    name: 'derivedFrom',
    type: 'relationship',
    relationTo: 'resources',
    label: words('Nata da', 'Derived from'),
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'resources',
    hasMany: true,
    label: words('Schede vicine', 'Related entries'),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'verifiedOn',
        type: 'date',
        access: kept,
        admin: { readOnly: true },
        label: words('Verificata il', 'Verified on'),
      },
      {
        name: 'reviewBy',
        type: 'date',
        access: kept,
        index: true,
        admin: { readOnly: true },
        label: words('Da verificare entro il', 'To be verified by'),
      },
    ],
  },
]
