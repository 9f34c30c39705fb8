import type { Field } from 'payload'
import { textStates } from '../../src/domain/files/text-states'
import { selectOf } from '../fields/select-of'
import { words } from '../fields/words'

const kept = { access: { create: () => false, update: () => false } }
const told = {
  ...kept,
  admin: {
    readOnly: true,
    position: 'sidebar',
    condition: (_data: unknown, _siblings: unknown, { operation }: { operation: string }) =>
      operation !== 'create',
  },
} as const

/** What reading the file itself has told: never asked of anybody. */
export const readingFields: Field[] = [
  selectOf('textState', 'file.text', textStates, {
    ...told,
    defaultValue: 'waiting',
    index: true,
    label: words('Lettura del testo', 'Reading of the text'),
  }),
  { name: 'pages', type: 'number', ...told, label: words('Pagine', 'Pages') },
  // What a reader is warned of, as keys of `file.warning.*`.
  { name: 'warnings', type: 'json', ...kept, admin: { hidden: true } },
  // The picture of the first page, in the store beside the file.
  { name: 'thumbnail', type: 'text', ...kept, admin: { hidden: true }, index: true },
  {
    name: 'fileVersion',
    type: 'number',
    defaultValue: 1,
    ...told,
    label: words('Versione del file', 'Version of the file'),
  },
  { name: 'replacedOn', type: 'date', ...told, label: words('Sostituito il', 'Replaced on') },
]
