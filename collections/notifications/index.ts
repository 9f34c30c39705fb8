import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { notifications as table } from '../../src/access/notifications'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** What concerns a person: one row for each thing that happened and each person told. */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: words('Avviso', 'Notification'), plural: words('Avvisi', 'Notifications') },
  access: accessOf(table),
  ...unseenNoun,
  indexes: [{ fields: ['recipient', 'at'] }],
  fields: [
    // `<what happened>:<recipient>`: told once, however often it is announced.
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
    { name: 'kind', type: 'text', required: true },
    // The activity it comes from; none for reminders, which come from the calendar.
    { name: 'activity', type: 'text', index: true, hidden: true },
    { name: 'recipient', type: 'relationship', relationTo: 'profiles', required: true },
    { name: 'collection', type: 'text' },
    { name: 'row', type: 'text', index: true },
    { name: 'detail', type: 'json', hidden: true },
    { name: 'at', type: 'date', required: true },
    { name: 'readAt', type: 'date', index: true },
    // When it is due by mail; emptied once its letter is on its way.
    { name: 'mailAt', type: 'date', index: true, hidden: true },
    { name: 'mailedAt', type: 'date', hidden: true },
  ],
}
