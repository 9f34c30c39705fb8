import type { Field } from 'payload'
import { fileAudiences } from '../../src/domain/files/audience'
import { provenance } from '../fields/provenance'
import { selectOf } from '../fields/select-of'
import { words } from '../fields/words'

const kept = { create: () => false, update: () => false }
const unseen = { read: () => false, ...kept }
/** Told of a file that is there, not asked of one that is being uploaded. */
const side = {
  readOnly: true,
  position: 'sidebar',
  condition: (_data: unknown, _siblings: unknown, { operation }: { operation: string }) =>
    operation !== 'create',
} as const
const machines = { access: unseen, admin: { hidden: true }, custom: { queryable: false } }

/** What the server keeps of every file: its name, whose it is, who reads it. */
export const keptFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    access: kept,
    admin: side,
    label: words('Nome del file', 'Name of the file'),
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    index: true,
    // Heard only from ANCI, which gathers for the cities from public sources.
    access: { update: () => false },
    admin: side,
    label: words('Di chi è', 'Whose it is'),
  },
  provenance(),
  selectOf('audience', 'file.audience', fileAudiences, {
    defaultValue: 'organisation',
    index: true,
    access: kept,
    admin: {
      ...side,
      description: words(
        'Lo decidono le schede e le pagine pubblicate che lo mostrano',
        'Decided by the published entries and pages that show it',
      ),
    },
    label: words('Chi lo può aprire', 'Who can open it'),
  }),
  { name: 'readers', type: 'text', ...machines },
  { name: 'shownIn', type: 'text', hasMany: true, ...machines },
  { name: 'audienceKeptAt', type: 'date', ...machines },
]

const neverHeard = [
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
  'prefix',
  '_objectKey',
  'name',
  'provenance',
  'audience',
  'readers',
  'shownIn',
  'audienceKeptAt',
  'textState',
  'pages',
  'warnings',
  'thumbnail',
  'fileVersion',
  'replacedOn',
]

/** What was sent, without what tells of the file or is the server's to say. */
export function heard(sent: Record<string, unknown>): Record<string, unknown> {
  const data = { ...sent }
  for (const name of neverHeard) delete data[name]
  return data
}
