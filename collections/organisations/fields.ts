import type { Field, PayloadRequest } from 'payload'
import { askerOf } from '../../src/access/asker'
import { hasRole } from '../../src/access/predicates'
import { provenance } from '../fields/provenance'
import { richText } from '../fields/rich-text'
import { slug } from '../fields/slug'
import { words } from '../fields/words'

/** Who an organisation is stays with ANCI and the technicians; its own people see it. */
const settled = {
  update: ({ req }: { req: PayloadRequest }) =>
    hasRole('anci', 'admin')(askerOf(req.user)) === true,
}

const identity: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 120,
    label: words('Nome', 'Name'),
  },
  {
    name: 'officialName',
    type: 'text',
    maxLength: 200,
    label: words('Denominazione ufficiale', 'Official name'),
    access: settled,
  },
  {
    name: 'coOfficialName',
    type: 'text',
    maxLength: 120,
    label: words('Nome nell’altra lingua ufficiale', 'Name in the other official language'),
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    index: true,
    label: words('Tipo', 'Kind'),
    access: settled,
    options: [
      { value: 'city', label: words('Città', 'City') },
      { value: 'ministry', label: words('Ministero', 'Ministry') },
      { value: 'association', label: words('Associazione di enti', 'Association') },
      { value: 'publicBody', label: words('Ente pubblico', 'Public body') },
      { value: 'thirdSector', label: words('Terzo settore', 'Third sector') },
    ],
  },
  {
    name: 'representedBy',
    type: 'relationship',
    relationTo: 'organisations',
    label: words('Rappresentata da', 'Represented by'),
    access: settled,
    admin: { allowCreate: false, allowEdit: false },
  },
  {
    name: 'worksWith',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    label: words('Lavora con le città', 'Works with the cities'),
    access: settled,
    admin: { allowCreate: false, allowEdit: false },
  },
  {
    name: 'editions',
    type: 'relationship',
    relationTo: 'editions',
    hasMany: true,
    label: words('Edizioni', 'Editions'),
    access: settled,
    admin: { allowCreate: false, allowEdit: false },
  },
]

const place: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'province', type: 'text', maxLength: 120, label: words('Provincia', 'Province') },
      { name: 'region', type: 'text', maxLength: 120, label: words('Regione', 'Region') },
      { name: 'istatCode', type: 'text', maxLength: 6, label: words('Codice ISTAT', 'ISTAT code') },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'latitude',
        type: 'number',
        min: -90,
        max: 90,
        label: words('Latitudine', 'Latitude'),
      },
      {
        name: 'longitude',
        type: 'number',
        min: -180,
        max: 180,
        label: words('Longitudine', 'Longitude'),
      },
    ],
  },
  {
    name: 'population',
    type: 'group',
    label: words('Popolazione', 'Population'),
    fields: [
      { name: 'value', type: 'number', min: 0, label: words('Residenti', 'Residents') },
      { name: 'year', type: 'number', min: 1861, max: 2100, label: words('Anno', 'Year') },
      { name: 'source', type: 'text', maxLength: 300, label: words('Fonte', 'Source') },
    ],
  },
]

const presentation: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 600,
    label: words('In breve', 'Summary'),
  },
  richText('story', words('La sua storia nella rete', 'Its story in the network')),
  { name: 'logo', type: 'upload', relationTo: 'media', label: words('Logo', 'Logo') },
  { name: 'cover', type: 'upload', relationTo: 'media', label: words('Immagine', 'Cover') },
]

const contacts: Field[] = [
  { name: 'website', type: 'text', maxLength: 300, label: words('Sito', 'Website') },
  { name: 'office', type: 'text', maxLength: 200, label: words('Ufficio', 'Office') },
  {
    name: 'publicEmail',
    type: 'email',
    label: words('Posta elettronica pubblica', 'Public email'),
  },
  {
    name: 'publicPhone',
    type: 'text',
    maxLength: 40,
    label: words('Telefono pubblico', 'Public phone'),
  },
]

/** An organisation of the network, its place and how it presents itself. */
export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: words('Chi è', 'Identity'), fields: identity },
      { label: words('Dov’è', 'Place'), fields: place },
      { label: words('Si presenta', 'Presentation'), fields: presentation },
      { label: words('Contatti', 'Contacts'), fields: contacts },
    ],
  },
  slug(),
  provenance(),
]
