import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { activities as table } from '../../src/access/activities'
import { inPanel } from '../fields/in-panel'
import { words } from '../fields/words'

/** What happened in the domain, append-only: the history people read. */
export const activities: CollectionConfig = {
  slug: 'activities',
  labels: { singular: words('Attività', 'Activity'), plural: words('Attività', 'Activities') },
  access: accessOf(table),
  admin: {
    useAsTitle: 'verb',
    group: words('Rete', 'Network'),
    ...inPanel(table, table.read),
    defaultColumns: ['verb', 'actor', 'organisation', 'at'],
  },
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['subject.row', 'at'] }],
  fields: [
    { name: 'verb', type: 'text', required: true, label: words('Azione', 'Action') },
    { name: 'actor', type: 'relationship', relationTo: 'profiles', label: words('Chi', 'Who') },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      label: words('Organizzazione', 'Organisation'),
    },
    {
      name: 'subject',
      type: 'group',
      label: words('Su che cosa', 'About'),
      fields: [
        { name: 'collection', type: 'text', label: words('Tipo', 'Kind') },
        // Stored as `row`: SQLite's tables take no further column named id, not even in a group.
        { name: 'row', type: 'text', index: true, admin: { hidden: true } },
        {
          name: 'id',
          type: 'text',
          virtual: true,
          label: words('Identificativo', 'Identifier'),
          hooks: { afterRead: [({ siblingData }): unknown => siblingData.row] },
        },
        { name: 'version', type: 'text', label: words('Versione', 'Version') },
      ],
    },
    { name: 'from', type: 'text', label: words('Da', 'From') },
    { name: 'to', type: 'text', label: words('A', 'To') },
    { name: 'note', type: 'textarea', label: words('Nota', 'Note') },
    { name: 'at', type: 'date', required: true, index: true, label: words('Quando', 'When') },
    // Who may read the row is decided when it is written, so that reading it is one query.
    { name: 'readers', type: 'text', hidden: true },
    { name: 'aboutPerson', type: 'checkbox', hidden: true, index: true },
    { name: 'person', type: 'text', hidden: true, index: true },
    { name: 'personRole', type: 'text', hidden: true },
    { name: 'personOrganisation', type: 'text', hidden: true },
  ],
}
