import type { CollectionConfig } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { media as table } from '../../src/access/media'
import { imageSizes } from '../../src/documents/clean-image'
import { imageTypes } from '../../src/documents/document-types'
import { announceChange } from '../fields/announce-change'
import { inPanel } from '../fields/in-panel'
import { words } from '../fields/words'
import { fileEndpoints } from '../files/endpoints'
import { checkFile, guardFiles, keepAttached, logAdminReading, prepareFile } from '../files/hooks'
import { storedElsewhere } from '../files/upload'
import { fields } from './fields'

/** Images of entries, organisations and people: made anew from their pixels, in several widths. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Immagine', 'Image'), plural: words('Immagini', 'Images') },
  access: accessOf(table),
  admin: {
    useAsTitle: 'name',
    group: words('Archivio', 'Files'),
    ...inPanel(table),
    defaultColumns: ['name', 'alt', 'organisation', 'audience', 'updatedAt'],
    listSearchableFields: ['name', 'alt'],
  },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  upload: {
    ...storedElsewhere,
    mimeTypes: Object.values(imageTypes),
    imageSizes: Object.entries(imageSizes).map(([name, width]) => ({ name, width })),
    adminThumbnail: 'thumbnail',
  },
  endpoints: fileEndpoints('media', table),
  hooks: {
    beforeOperation: [guardFiles],
    beforeValidate: [prepareFile],
    beforeChange: [checkFile],
    beforeDelete: [keepAttached],
    afterRead: [logAdminReading],
    ...announceChange,
  },
  fields,
}
