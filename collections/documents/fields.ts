import type { Field } from 'payload'
import { keptFields } from '../files/fields'
import { selectOf } from '../fields/select-of'
import { words } from '../fields/words'
import { readingFields } from './reading'

export const documentLanguages = ['it', 'en', 'other'] as const

/** A document: what it is called and in which language it speaks. */
export const fields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    maxLength: 200,
    label: words('Titolo', 'Title'),
    admin: {
      description: words(
        'Come lo vedono i lettori; senza, si mostra il nome del file. Una nuova versione con lo stesso titolo si trova allo stesso indirizzo.',
        'What readers see; without one, the name of the file is shown. A new version with the same title is found at the same address.',
      ),
    },
  },
  selectOf('language', 'file.language', documentLanguages, {
    label: words('Lingua del documento', 'Language of the document'),
  }),
  ...keptFields,
  ...readingFields,
]
