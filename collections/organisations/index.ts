import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { organisations as table } from '../../src/access/organisations'
import { announceChange } from '../fields/announce-change'
import { giveSlug } from '../fields/give-slug'
import { inPanel } from '../fields/in-panel'
import { words } from '../fields/words'
import { fields } from './fields'
import {
  checkImages,
  followRepresentation,
  guardOrganisation,
  hideImages,
  showImages,
} from './hooks'

export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: words('Organizzazione', 'Organisation'),
    plural: words('Organizzazioni', 'Organisations'),
  },
  access: accessOf(table),
  admin: {
    useAsTitle: 'name',
    group: words('Rete', 'Network'),
    ...inPanel(table),
    defaultColumns: ['name', 'kind', 'region'],
  },
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: {
    beforeValidate: [guardOrganisation, giveSlug('name')],
    beforeChange: [checkImages],
    afterChange: [followRepresentation, showImages, ...(announceChange.afterChange ?? [])],
    afterDelete: [hideImages, ...(announceChange.afterDelete ?? [])],
  },
  fields,
}
