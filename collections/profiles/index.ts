import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { profiles as table } from '../../src/access/profiles'
import { announceChange } from '../fields/announce-change'
import { inPanel } from '../fields/in-panel'
import { words } from '../fields/words'
import { fields } from './fields'
import { checkAvatar, hideAvatar, hideDates, showAvatar } from './hooks'

/** What members see of a person; made with the account and never removed. */
export const profiles: CollectionConfig = {
  slug: 'profiles',
  labels: { singular: words('Profilo', 'Profile'), plural: words('Profili', 'Profiles') },
  access: accessOf(table),
  admin: {
    useAsTitle: 'displayName',
    group: words('Persone', 'People'),
    ...inPanel(table),
    defaultColumns: ['displayName', 'organisation', 'jobTitle'],
  },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  hooks: {
    beforeChange: [checkAvatar],
    afterChange: [showAvatar, ...(announceChange.afterChange ?? [])],
    afterRead: [hideDates],
    afterDelete: [hideAvatar, ...(announceChange.afterDelete ?? [])],
  },
  fields,
}
