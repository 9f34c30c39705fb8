import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { enquiries as table } from '../../src/access/enquiries'
import { enquiryKinds } from '../../src/domain/enquiries/kinds'
import { unseenNoun } from '../fields/unseen-noun'
import { words } from '../fields/words'

/** What people without an account write: to a city, of a page that is wrong, to be let in. */
export const enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: { singular: words('Messaggio', 'Message'), plural: words('Messaggi', 'Messages') },
  access: accessOf(table),
  ...unseenNoun,
  fields: [
    // Of the form that was sent: sent twice, it is kept once.
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
    { name: 'kind', type: 'select', required: true, options: [...enquiryKinds] },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true },
    { name: 'resource', type: 'relationship', relationTo: 'resources' },
    { name: 'page', type: 'text', maxLength: 500 },
    { name: 'name', type: 'text', maxLength: 200 },
    { name: 'workplace', type: 'text', maxLength: 200 },
    { name: 'email', type: 'text', maxLength: 254 },
    { name: 'message', type: 'textarea', maxLength: 4000 },
    { name: 'locale', type: 'select', required: true, options: ['it', 'en'] },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'closedAt', type: 'date', index: true },
    { name: 'closedBy', type: 'relationship', relationTo: 'profiles' },
  ],
}
