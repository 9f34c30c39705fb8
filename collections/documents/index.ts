import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { documents as table } from '../../src/access/documents'
import { documentTypes } from '../../src/documents/document-types'
import { announceChange } from '../fields/announce-change'
import { inPanel } from '../fields/in-panel'
import { words } from '../fields/words'
import { fileEndpoints } from '../files/endpoints'
import { checkFile, guardFiles, keepAttached, logAdminReading, prepareFile } from '../files/hooks'
import { storedElsewhere } from '../files/upload'
import { fields } from './fields'
import { forgetText, haveRead } from './hooks'

/** Documents that entries carry: kept as they came, once found to be what they say. */
export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: words('Documento', 'Document'), plural: words('Documenti', 'Documents') },
  access: accessOf(table),
  admin: {
    useAsTitle: 'name',
    group: words('Archivio', 'Files'),
    ...inPanel(table),
    defaultColumns: ['name', 'title', 'organisation', 'audience', 'updatedAt'],
    listSearchableFields: ['name', 'title'],
  },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  upload: { ...storedElsewhere, mimeTypes: Object.values(documentTypes) },
  endpoints: fileEndpoints('documents', table),
  hooks: {
    beforeOperation: [guardFiles],
    beforeValidate: [prepareFile],
    beforeChange: [checkFile],
    beforeDelete: [keepAttached],
    afterRead: [logAdminReading],
    afterChange: [haveRead, ...(announceChange.afterChange ?? [])],
    afterDelete: [forgetText, ...(announceChange.afterDelete ?? [])],
  },
  fields,
}
