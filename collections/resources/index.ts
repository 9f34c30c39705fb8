import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { resources as table } from '../../src/access/resources'
import { inPanel, oneView } from '../fields/in-panel'
import { words } from '../fields/words'
import { endpoints } from './endpoints'
import { workedOnHere } from './listed'
import { fields } from './fields'
import {
  checkText,
  guardOperation,
  logAdminReading,
  prepareText,
  settleDeletion,
  settleText,
} from './hooks'

/** The longest time a timer of the browser can wait. */
const never = 2_147_483_647

/** Models, tools and project reports: one noun, one workflow, readers' text and revisions. */
export const resources: CollectionConfig = {
  slug: 'resources',
  labels: { singular: words('Scheda', 'Entry'), plural: words('Schede', 'Entries') },
  access: accessOf(table),
  admin: {
    useAsTitle: 'title',
    group: words('Contenuti', 'Content'),
    ...inPanel(table),
    baseFilter: workedOnHere,
    defaultColumns: ['title', 'kind', 'workflow', 'organisation', 'updatedAt'],
    components: {
      edit: {
        SaveDraftButton: '/src/admin/components/save-draft#SaveDraft',
        // The workflow's moves and the portal's own versions take the place of these.
        PublishButton: '/src/admin/components/nothing#Nothing',
        UnpublishButton: '/src/admin/components/nothing#Nothing',
        Status: '/src/admin/components/nothing#Nothing',
      },
      views: oneView,
    },
  },
  defaultSort: '-updatedAt',
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  // Validation runs on drafts too: enumerations and relations are never stored unchecked.
  versions: {
    maxPerDoc: 0,
    drafts: {
      validate: true,
      // The panel's own form saves itself (`use-saving.ts`): it names the version it edits and
      // never writes over what is typed. Payload's, which does neither, is put off for good.
      autosave: { interval: never, showSaveDraftButton: true },
    },
  },
  endpoints,
  hooks: {
    beforeOperation: [guardOperation],
    beforeValidate: [prepareText],
    beforeChange: [checkText],
    afterChange: [settleText],
    afterRead: [logAdminReading],
    afterDelete: [settleDeletion],
  },
  indexes: [
    // With the row's own date last: it decides between two of one moment.
    { fields: ['_status', 'releasedAt', 'createdAt'] },
    { fields: ['_status', 'kind', 'releasedAt', 'createdAt'] },
    { fields: ['organisation', 'workflow'] },
  ],
  fields,
}
