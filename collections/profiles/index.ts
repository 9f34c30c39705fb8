import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { profiles as table } from '../../src/access/profiles'
import { announceChange } from '../fields/announce-change'
import { hiddenUnless } from '../fields/hidden-unless'
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
    hidden: hiddenUnless(table),
    defaultColumns: ['displayName', 'organisation', 'jobTitle'],
  },
  disableDuplicate: true,
  hooks: {
    beforeChange: [checkAvatar],
    afterChange: [showAvatar, ...(announceChange.afterChange ?? [])],
    afterRead: [hideDates],
    afterDelete: [hideAvatar, ...(announceChange.afterDelete ?? [])],
  },
  fields,
}
